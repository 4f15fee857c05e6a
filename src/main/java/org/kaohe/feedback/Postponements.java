package org.kaohe.feedback;

import java.util.List;
import java.util.Optional;
import org.kaohe.shared.Period;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All requests to postpone a month. */
public interface Postponements extends Repository<Postponement, String> {

  Postponement save(Postponement postponement);

  Optional<Postponement> findById(String id);

  /** Undecided first, then newest first. */
  @Query(
      "select * from postponement order by case when state = 'PENDING' then 0 else 1 end,"
          + " asked_at desc, id")
  List<Postponement> findAll();

  /** Newest first. */
  @Query("select * from postponement where department = :department order by asked_at desc, id")
  List<Postponement> ofDepartment(String department);

  /** In the order in which they were asked. */
  @Query(
      "select * from postponement where department = :department and period_id = :period"
          + " order by asked_at, id")
  List<Postponement> of(String department, Period period);

  @Query(
      "select coalesce(sum(working_days), 0) from postponement where cycle_id = :cycleId"
          + " and state = 'GRANTED' and effect = 'COLLECTION'")
  int daysOfCollection(String cycleId);
}
