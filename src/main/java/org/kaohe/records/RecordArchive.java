package org.kaohe.records;

import java.time.LocalDate;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;

/** All records, whatever their status, for those who look things up. */
public interface RecordArchive {

  /** Newest event first, then by number. */
  List<CaseRecord> of(EmployeeNumber employee);

  /** The verified ones of this person, day and category, in order of number. */
  List<CaseRecord> verifiedOf(EmployeeNumber employee, LocalDate on, Category category);

  /**
   * The ones added last, of people, teams and departments.
   *
   * @param most at most as many
   */
  List<CaseRecord> latest(int most);
}
