package org.kaohe.records;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/** All records of the company. Lists are in order of date and number. */
public interface CaseRecords {

  /** Verified records of these people, teams and the department, later than the first date. */
  List<CaseRecord> verified(
      Collection<EmployeeNumber> employees,
      Collection<String> teams,
      String department,
      LocalDate fromExclusive,
      LocalDate toInclusive);

  List<CaseRecord> find(Collection<String> numbers);

  /**
   * Adds and changes records in one go.
   *
   * @throws org.kaohe.shared.Refused if one of them was added, changed or took effect meanwhile
   *     ({@code records-changed-meanwhile}); the caller's transaction must then be rolled back
   */
  void save(Collection<CaseRecord> records);

  /** Those of them that are verified and have not taken effect yet have done so in this month. */
  void take(Collection<String> numbers, Period month);
}
