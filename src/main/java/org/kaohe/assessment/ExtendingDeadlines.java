package org.kaohe.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves every open deadline of a cycle. */
@Service
public class ExtendingDeadlines {

  private static final int MOST = 30;

  private final AssessmentRounds rounds;
  private final RunningAssessments running;
  private final FollowingDeadlines following;
  private final Interventions interventions;
  private final WorkingDays workingDays;
  private final Clock clock;

  ExtendingDeadlines(
      AssessmentRounds rounds,
      RunningAssessments running,
      FollowingDeadlines following,
      Interventions interventions,
      WorkingDays workingDays,
      Clock clock) {
    this.rounds = rounds;
    this.running = running;
    this.following = following;
    this.interventions = interventions;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * Moves them later by 1–30 working days. The first 500 instances follow at once, the others by
   * {@link TendingAssessments}; until then an old timer ends nothing.
   */
  @Transactional
  public void extend(String cycleId, int days, String reason, EmployeeNumber by) {
    if (days < 1 || days > MOST) {
      throw Refused.invalid(
          "extension-invalid",
          "不能延期",
          List.of(Fault.at("workingDays", days, "延期须为 1–" + MOST + " 个工作日")));
    }
    AssessmentRound round =
        rounds.find(cycleId).orElseThrow(() -> Refused.unknown("cycle-unknown", "没有这次考核的评价收集"));
    if (!rounds.stateOf(cycleId).equals(Optional.of(AssessmentRounds.State.OPEN))) {
      throw Refused.conflict("collection-closed", "评价收集已经结束，不能延期");
    }
    interventions.add(
        Intervention.of(
            cycleId,
            null,
            Intervention.Kind.EXTENDED,
            days + " 个工作日",
            reason,
            by,
            clock.instant()));
    rounds.changeDueDates(moved(round, days));
    running
        .openDueDates(cycleId)
        .forEach(due -> running.moveDue(cycleId, due, workingDays.plus(due, days)));
    running.deadlinesMoved(cycleId);
    following.follow(cycleId);
  }

  private AssessmentRound moved(AssessmentRound round, int days) {
    return new AssessmentRound(
        round.cycleId(),
        round.month(),
        round.department(),
        round.startsOn(),
        later(round.selfDue(), days),
        later(round.peerDue(), days),
        later(round.managerDue(), days),
        round.peers(),
        round.seed());
  }

  private LocalDate later(LocalDate due, int days) {
    return due.isBefore(LocalDate.now(clock)) ? due : workingDays.plus(due, days);
  }
}
