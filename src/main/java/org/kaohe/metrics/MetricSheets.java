package org.kaohe.metrics;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/** The figures of everybody. People without any figure in a period have no sheet in the answers. */
public interface MetricSheets {

  Map<EmployeeNumber, MetricSheet> of(Period period, Collection<EmployeeNumber> employees);

  /** Months from first to last, both included, in order of month and number. */
  List<MetricSheet> monthsOf(
      Collection<EmployeeNumber> employees, Period firstMonth, Period lastMonth);

  /** The weeks that belong to the month by their Thursday, in order of week and number. */
  List<MetricSheet> weeksOf(Collection<EmployeeNumber> employees, Period month);

  /** Months of which anybody has figures, the earliest first. */
  List<Period> months();

  /**
   * Adds and replaces sheets in one go; a sheet without values may be kept as an empty row.
   *
   * @throws org.kaohe.shared.Refused if somebody else changed or froze one of them meanwhile
   *     ({@code metrics-changed-meanwhile}); the caller's transaction must then be rolled back
   */
  void save(Collection<StoredSheet> sheets);

  /** As {@link #of}, with versions and empty rows, for changing them. */
  Map<EmployeeNumber, StoredSheet> stored(Period period, Collection<EmployeeNumber> employees);
}
