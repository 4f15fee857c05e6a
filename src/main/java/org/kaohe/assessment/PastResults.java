package org.kaohe.assessment;

import java.util.Collection;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/** Results imported from before this system: one per employee and month. */
public interface PastResults {

  /** From first to last month, both included, in order of month and number. */
  List<HistoryRow> of(Collection<EmployeeNumber> employees, Period first, Period last);

  /** Adds or replaces, in batches. */
  void save(Collection<HistoryRow> added, Collection<HistoryRow> changed, EmployeeNumber by);
}
