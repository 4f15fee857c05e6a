package org.kaohe.assessment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffMember;

/** Drafts the assessments of a round. */
final class PlannedAssessments {

  static final String LEFT = "已离职";

  private final AssessmentRound round;
  private final StaffOnDay day;
  private final ChoosingManager managers;

  PlannedAssessments(AssessmentRound round, StaffOnDay day) {
    this.round = round;
    this.day = day;
    this.managers = new ChoosingManager(day);
  }

  Assessment draft(StaffMember subject, List<EmployeeNumber> peers) {
    Assessment draft =
        new Assessment(
            idOf(subject.number()),
            round.cycleId(),
            subject.number(),
            subject.name(),
            AssessmentState.PLANNED,
            false,
            List.of());
    draft = draft.with(self(draft));
    for (int seat = 1; seat <= peers.size(); seat++) {
      draft = draft.with(peer(draft, seat, peers.get(seat - 1)));
    }
    return draft.with(manager(draft));
  }

  /** Always the same for a cycle and person, so that planning twice can't plan two. */
  private String idOf(EmployeeNumber subject) {
    String name = round.cycleId() + "/" + subject.value();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private ReviewAssignment self(Assessment draft) {
    ReviewAssignment self =
        ReviewAssignment.of(
            draft, ReviewSource.SELF, 1, null, draft.subject(), round.selfDue(), null);
    return day.employed(draft.subject()).isPresent() ? self : self.excused(LEFT);
  }

  private ReviewAssignment peer(Assessment draft, int seat, EmployeeNumber reviewer) {
    return ReviewAssignment.of(
        draft, ReviewSource.PEER, seat, null, reviewer, round.peerDue(), null);
  }

  private ReviewAssignment manager(Assessment draft) {
    ChoosingManager.Choice choice = managers.from(ManagerStep.DIRECT, draft.subject());
    return ReviewAssignment.of(
        draft, ReviewSource.MANAGER, 1, choice.step(), choice.reviewer(), round.managerDue(), null);
  }
}
