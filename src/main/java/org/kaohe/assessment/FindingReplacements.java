package org.kaohe.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;

/** Finds which open reviews of an assessment have to go to somebody else on a day, and to whom. */
final class FindingReplacements {

  private static final String MANAGER_CHANGED = "上级变更、离职或休假";

  private final AssessmentRound round;
  private final StaffOnDay day;
  private final Staff staff;
  private final ChoosingManager managers;
  private PeerCircle circle;

  FindingReplacements(AssessmentRound round, StaffOnDay day, Staff staff) {
    this.round = round;
    this.day = day;
    this.staff = staff;
    this.managers = new ChoosingManager(day);
  }

  List<Replacement> of(Assessment assessment) {
    List<Replacement> found = new ArrayList<>();
    Set<EmployeeNumber> asked = new HashSet<>(assessment.peersEver());
    for (ReviewAssignment review : assessment.reviews()) {
      if (review.isOpen()) {
        found(assessment, review, asked).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Replacement> found(
      Assessment assessment, ReviewAssignment review, Set<EmployeeNumber> asked) {
    return switch (review.source()) {
      case SELF -> self(review);
      case PEER -> peer(assessment, review, asked);
      case MANAGER -> manager(assessment, review);
    };
  }

  /** Leaving is no omission. */
  private Optional<Replacement> self(ReviewAssignment review) {
    return day.employed(review.subject()).isPresent()
        ? Optional.empty()
        : Optional.of(new Replacement(review.excused(PlannedAssessments.LEFT), null));
  }

  private Optional<Replacement> peer(
      Assessment assessment, ReviewAssignment review, Set<EmployeeNumber> asked) {
    Optional<StaffMember> subject = day.known(review.subject());
    String why = unfit(review.reviewer(), subject);
    if (why == null) {
      return Optional.empty();
    }
    Optional<EmployeeNumber> next =
        subject.stream()
            .flatMap(s -> circle().candidates(s))
            .filter(candidate -> !asked.contains(candidate))
            .findFirst();
    next.ifPresent(asked::add);
    return Optional.of(replacement(assessment, review, next, why));
  }

  /** Null: fit. */
  private String unfit(EmployeeNumber reviewer, Optional<StaffMember> subject) {
    if (day.employed(reviewer).isEmpty()) {
      return "评价人已离职";
    }
    if (day.substituteOf(reviewer).isPresent()) {
      return "评价人休假";
    }
    boolean isManager = subject.map(StaffMember::manager).filter(reviewer::equals).isPresent();
    return isManager ? "评价人已成为被评价人的上级" : null;
  }

  private Optional<Replacement> manager(Assessment assessment, ReviewAssignment review) {
    if (day.known(review.subject()).isEmpty() && day.employed(review.reviewer()).isPresent()) {
      return Optional.empty();
    }
    boolean passedOn =
        assessment.of(ReviewSource.MANAGER).anyMatch(r -> r.state() == ReviewState.MISSED);
    ManagerStep step = passedOn ? review.step() : ManagerStep.DIRECT;
    ChoosingManager.Choice choice = managers.from(step, review.subject());
    if (Objects.equals(choice.reviewer(), review.reviewer())) {
      return Optional.empty();
    }
    ReviewAssignment successor =
        ReviewAssignment.of(
            assessment,
            review.source(),
            review.seat(),
            choice.step(),
            choice.reviewer(),
            review.dueOn(),
            MANAGER_CHANGED);
    return Optional.of(new Replacement(review.replacedBy(successor, MANAGER_CHANGED), successor));
  }

  private static Replacement replacement(
      Assessment assessment, ReviewAssignment review, Optional<EmployeeNumber> next, String why) {
    ReviewAssignment successor =
        next.map(
                reviewer ->
                    ReviewAssignment.of(
                        assessment,
                        review.source(),
                        review.seat(),
                        null,
                        reviewer,
                        review.dueOn(),
                        why))
            .orElse(null);
    return new Replacement(review.replacedBy(successor, why), successor);
  }

  private PeerCircle circle() {
    if (circle == null) {
      circle = new PeerCircle(round.seed(), PeerPool.on(staff, round, day.day()));
    }
    return circle;
  }
}
