package org.kaohe.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends reviews whose deadline has passed, so that nobody holds up the month. A manager's review is
 * passed on to the manager's manager, then to HR, with as many working days as the manager had.
 */
@Service
public class ClosingOverdueReviews {

  private static final String PASSED_ON = "上级未按时完成评价，逐级转交";

  private final Assessments assessments;
  private final AssessmentRounds rounds;
  private final Staff staff;
  private final WorkingDays workingDays;
  private final Clock clock;

  ClosingOverdueReviews(
      Assessments assessments,
      AssessmentRounds rounds,
      Staff staff,
      WorkingDays workingDays,
      Clock clock) {
    this.assessments = assessments;
    this.rounds = rounds;
    this.staff = staff;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * Only of the stage that is being worked on; a deadline that was moved meanwhile ends nothing.
   */
  @Transactional
  public void close(String assessmentId) {
    LocalDate today = LocalDate.now(clock);
    Assessment assessment = assessments.lock(assessmentId);
    List<ReviewAssignment> overdue =
        assessment.stage().stream()
            .flatMap(assessment::open)
            .filter(review -> review.isOverdue(today))
            .toList();
    for (ReviewAssignment review : overdue) {
      assessment = assessments.change(assessment, review.missed());
      if (review.source() == ReviewSource.MANAGER) {
        passOn(assessment, review, today);
      }
    }
  }

  private void passOn(Assessment assessment, ReviewAssignment missed, LocalDate today) {
    ChoosingManager managers = new ChoosingManager(new StaffOnDay(staff, today));
    Optional<ManagerStep> step = missed.step().next();
    while (step.isPresent()) {
      ChoosingManager.Choice choice = managers.from(step.get(), assessment.subject());
      if (!hasMissed(assessment, choice.reviewer())) {
        assessments.add(assessment, passedOn(assessment, missed, choice, today));
        return;
      }
      step = choice.step().next();
    }
  }

  private static boolean hasMissed(Assessment assessment, EmployeeNumber reviewer) {
    return reviewer != null
        && assessment
            .of(ReviewSource.MANAGER)
            .anyMatch(r -> r.state() == ReviewState.MISSED && reviewer.equals(r.reviewer()));
  }

  private ReviewAssignment passedOn(
      Assessment assessment,
      ReviewAssignment missed,
      ChoosingManager.Choice choice,
      LocalDate today) {
    AssessmentRound round = rounds.find(assessment.cycleId()).orElseThrow();
    int days = Math.max(1, workingDays.count(round.peerDue().plusDays(1), round.managerDue()));
    return ReviewAssignment.of(
        assessment,
        ReviewSource.MANAGER,
        missed.seat(),
        choice.step(),
        choice.reviewer(),
        workingDays.plus(today.minusDays(1), days),
        PASSED_ON);
  }
}
