package org.kaohe.escalation;

import java.util.List;
import java.util.Optional;
import org.kaohe.shared.Refused;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Everybody's demotions and transfers. */
public interface PositionChanges extends Repository<PositionChange, String> {

  PositionChange save(PositionChange saved);

  /** Oldest first: one for each time that the case was opened and came to it. */
  @Query("select * from position_change where case_id = :caseId order by round_no")
  List<PositionChange> ofCase(String caseId);

  @Query("select * from position_change where case_id = :caseId and round_no = :round")
  Optional<PositionChange> find(String caseId, int round);

  /** That of the case as it was opened last. */
  default PositionChange get(EscalationCase about) {
    return find(about.id(), about.round())
        .orElseThrow(() -> Refused.unknown("position-change-unknown", "该案件没有岗位变动"));
  }
}
