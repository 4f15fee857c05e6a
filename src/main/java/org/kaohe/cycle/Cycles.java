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

  @Query("select * from cycle")
  List<Cycle> inNoOrder();

  @Query("select * from cycle where department = :department")
  List<Cycle> ofDepartmentInNoOrder(String department);

  @Query("select * from cycle where period_id = :period and state <> 'CANCELLED'")
  List<Cycle> liveOf(String period);

  @Query("select * from cycle where live_key = :liveKey")
  Optional<Cycle> findLive(String liveKey);

  /** Newest first. */
  default List<Cycle> findAll() {
    return inNoOrder().stream().sorted(Cycle.NEWEST_FIRST).toList();
  }

  /** Of every kind of period, newest first. */
  default List<Cycle> ofDepartment(String department) {
    return ofDepartmentInNoOrder(department).stream().sorted(Cycle.NEWEST_FIRST).toList();
  }

  default List<Cycle> ofDepartment(String department, Period.Kind kind) {
    return ofDepartment(department).stream()
        .filter(cycle -> cycle.period().kind() == kind)
        .toList();
  }

  default Optional<Cycle> findLive(String department, Period period) {
    return findLive(department + "|" + period);
  }

  default Cycle get(String id) {
    return findById(id).orElseThrow(() -> Refused.unknown("cycle-unknown", "没有这个考核周期：" + id));
  }
}
