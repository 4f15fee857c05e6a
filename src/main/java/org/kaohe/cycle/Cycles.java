package org.kaohe.cycle;

import java.util.List;
import java.util.Optional;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The cycles of all departments. */
public interface Cycles extends Repository<Cycle, String> {

  Cycle save(Cycle cycle);

  Optional<Cycle> findById(String id);

  @Query("select * from monthly_cycle order by month_id desc, department")
  List<Cycle> findAll();

  @Query(
      "select * from monthly_cycle where department = :department order by month_id desc, id desc")
  List<Cycle> ofDepartment(String department);

  @Query("select * from monthly_cycle where live_key = :liveKey")
  Optional<Cycle> findLive(String liveKey);

  default Optional<Cycle> findLive(String department, Period month) {
    return findLive(department + "|" + month);
  }

  default Cycle get(String id) {
    return findById(id).orElseThrow(() -> Refused.unknown("cycle-unknown", "没有这个考核周期：" + id));
  }
}
