package org.kaohe.development;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kaohe.shared.Chunks;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Everybody's assigned trainings. */
public interface AssignedTrainings extends Repository<AssignedTraining, String> {

  AssignedTraining save(AssignedTraining training);

  Optional<AssignedTraining> findById(String id);

  Optional<AssignedTraining> findByLineId(String lineId);

  @Query("select * from assigned_training where employee = :number order by assigned_at desc, id")
  List<AssignedTraining> ofEmployee(String number);

  /** Newest first. */
  default List<AssignedTraining> of(EmployeeNumber employee) {
    return ofEmployee(employee.value());
  }

  /** Enrolled ones of a session. */
  @Query(
      "select * from assigned_training where session_id = :sessionId and employee = :number"
          + " and state = 'ENROLLED' order by assigned_at, id")
  List<AssignedTraining> enrolled(String sessionId, String number);

  @Query("select * from assigned_training where closed_at is null and employee in (:numbers)")
  List<AssignedTraining> openOfNumbers(Collection<String> numbers);

  /** The open ones of these people. */
  default List<AssignedTraining> openOf(Collection<EmployeeNumber> people) {
    return Chunks.of(people).stream()
        .map(some -> some.stream().map(EmployeeNumber::value).toList())
        .flatMap(numbers -> openOfNumbers(numbers).stream())
        .toList();
  }

  /** Open ones first, then newest first. */
  @Query(
      "select * from assigned_training order by case when closed_at is null then 0 else 1 end,"
          + " assigned_at desc, id limit :most")
  List<AssignedTraining> latest(int most);

  /**
   * @throws Refused if there is no such training
   */
  default AssignedTraining get(String id) {
    return findById(id).orElseThrow(() -> Refused.unknown("training-unknown", "没有这项培训"));
  }
}
