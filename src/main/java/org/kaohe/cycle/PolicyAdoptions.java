package org.kaohe.cycle;

import java.util.List;
import java.util.Optional;
import org.kaohe.shared.Period;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Which policy is in force where and since when. */
public interface PolicyAdoptions extends Repository<PolicyAdoption, String> {

  PolicyAdoption save(PolicyAdoption adoption);

  Optional<PolicyAdoption> findById(String id);

  @Query(
      "select * from policy_adoption where department = :department and from_month <= :month"
          + " order by from_month desc limit 1")
  Optional<PolicyAdoption> inForce(String department, Period month);

  @Query("select * from policy_adoption where department = :department order by from_month")
  List<PolicyAdoption> ofDepartment(String department);

  @Query("select distinct department from policy_adoption order by department")
  List<String> departments();
}
