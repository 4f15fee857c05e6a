package org.kaohe.development;

import java.util.List;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All spot checks. */
public interface SpotChecks extends Repository<SpotCheck, String> {

  SpotCheck save(SpotCheck check);

  /** The latest first. */
  @Query("select * from spot_check order by checked_on desc, check_no desc limit :most")
  List<SpotCheck> latest(int most);

  @Query(
      "select * from spot_check where employee = :number order by checked_on desc, check_no desc")
  List<SpotCheck> ofEmployee(String number);

  @Query("select max(check_no) from spot_check where check_no like :beginning")
  Optional<String> lastNumber(String beginning);

  /** The latest first. */
  default List<SpotCheck> of(EmployeeNumber employee) {
    return ofEmployee(employee.value());
  }
}
