package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.kaohe.staff.StaffMember;

/**
 * A person whose month is to be scored, with all that is known of it.
 *
 * @param metrics figures by metric key; a missing one is absent
 * @param self null without a self-assessment
 * @param selfOmitted true: not done by its deadline, by own omission; scores 0 in its part
 * @param peers reviews received
 * @param manager null if missing
 * @param verifiedComplaints verified 客户投诉 records of the month, a tie-breaker
 * @param adjustment points HR added or took at consolidation, 0 if none
 */
public record Candidate(
    StaffMember member,
    Map<String, BigDecimal> metrics,
    ReviewScores self,
    boolean selfOmitted,
    List<ReviewScores> peers,
    ReviewScores manager,
    int verifiedComplaints,
    BigDecimal adjustment) {

  public Candidate withAdjustment(BigDecimal points) {
    return new Candidate(
        member, metrics, self, selfOmitted, peers, manager, verifiedComplaints, points);
  }
}
