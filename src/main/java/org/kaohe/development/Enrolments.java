package org.kaohe.development;

import java.util.List;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Who takes part in which session. */
public interface Enrolments extends Repository<Enrolment, String> {

  Enrolment save(Enrolment enrolment);

  @Query("select * from training_enrolment where session_id = :sessionId order by employee")
  List<Enrolment> ofSession(String sessionId);

  @Query("select * from training_enrolment where session_id = :sessionId and employee = :number")
  Optional<Enrolment> find(String sessionId, String number);

  @Query(
      "select count(*) from training_enrolment where session_id = :sessionId"
          + " and state <> 'WITHDRAWN'")
  int countTaken(String sessionId);

  @Query("select * from training_enrolment where employee = :number order by enrolled_at desc, id")
  List<Enrolment> ofEmployee(String number);

  /** Newest first. */
  default List<Enrolment> of(EmployeeNumber employee) {
    return ofEmployee(employee.value());
  }
}
