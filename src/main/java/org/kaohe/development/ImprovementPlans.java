package org.kaohe.development;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kaohe.shared.Chunks;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Everybody's improvement plans. */
public interface ImprovementPlans extends Repository<ImprovementPlan, String> {

  ImprovementPlan save(ImprovementPlan plan);

  Optional<ImprovementPlan> findById(String id);

  Optional<ImprovementPlan> findByLineId(String lineId);

  /** The open plan of a case. */
  Optional<ImprovementPlan> findByOpenCase(String caseId);

  @Query("select * from improvement_plan where employee = :number order by opened_at desc, id")
  List<ImprovementPlan> ofEmployee(String number);

  /** Newest first. */
  default List<ImprovementPlan> of(EmployeeNumber employee) {
    return ofEmployee(employee.value());
  }

  @Query("select * from improvement_plan where concluded_at is null and employee in (:numbers)")
  List<ImprovementPlan> openOfNumbers(Collection<String> numbers);

  /** The open ones of these people. */
  default List<ImprovementPlan> openOf(Collection<EmployeeNumber> people) {
    return Chunks.of(people).stream()
        .map(some -> some.stream().map(EmployeeNumber::value).toList())
        .flatMap(numbers -> openOfNumbers(numbers).stream())
        .toList();
  }

  /** Open ones first, then newest first. */
  @Query(
      "select * from improvement_plan order by case when state = 'CONCLUDED' then 1 else 0 end,"
          + " opened_at desc, id limit :most")
  List<ImprovementPlan> latest(int most);

  /**
   * @throws Refused if there is no such plan
   */
  default ImprovementPlan get(String id) {
    return findById(id).orElseThrow(() -> Refused.unknown("plan-unknown", "没有这个改进计划"));
  }
}
