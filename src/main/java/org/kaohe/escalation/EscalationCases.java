package org.kaohe.escalation;

import java.util.List;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All penalty cases. */
public interface EscalationCases extends Repository<EscalationCase, String> {

  EscalationCase save(EscalationCase saved);

  Optional<EscalationCase> findById(String id);

  @Query("select * from escalation_case where cause_key = :causeKey")
  Optional<EscalationCase> ofCause(String causeKey);

  /** Open ones first, then the newest first. */
  @Query("select * from escalation_case order by state desc, case_no desc")
  List<EscalationCase> findAll();

  @Query("select * from escalation_case where accused = :accused order by case_no desc")
  List<EscalationCase> of(String accused);

  /** Newest first. */
  default List<EscalationCase> of(EmployeeNumber accused) {
    return of(accused.value());
  }

  default EscalationCase get(String id) {
    return findById(id).orElseThrow(() -> Refused.unknown("case-unknown", "没有这个案件"));
  }
}
