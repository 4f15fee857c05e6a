package org.kaohe.records;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;

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
}
