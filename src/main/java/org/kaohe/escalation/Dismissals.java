package org.kaohe.escalation;

import java.util.List;
import java.util.Optional;
import org.kaohe.shared.Refused;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Everybody's dismissals, also those that came to nothing. */
public interface Dismissals extends Repository<Dismissal, String> {

  Dismissal save(Dismissal saved);

  /** Oldest first: one for each time that the case was opened and came to it. */
  @Query("select * from dismissal where case_id = :caseId order by round_no")
  List<Dismissal> ofCase(String caseId);

  @Query("select * from dismissal where case_id = :caseId and round_no = :round")
  Optional<Dismissal> find(String caseId, int round);

  /** That of the case as it was opened last. */
  default Dismissal get(EscalationCase about) {
    return find(about.id(), about.round())
        .orElseThrow(() -> Refused.unknown("dismissal-unknown", "该案件没有解除劳动合同的程序"));
  }
}
