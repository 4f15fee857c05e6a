package org.kaohe.cycle;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.assessment.AdjustingScores;
import org.kaohe.assessment.CollectionProgress;
import org.kaohe.assessment.Excusing;
import org.kaohe.assessment.ReviewSource;
import org.kaohe.assessment.SendingBack;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What HR may do to a month before its outcomes are computed. */
@Service
public class Consolidating {

  private final Cycles cycles;
  private final AdjustingScores adjusting;
  private final SendingBack sendingBack;
  private final Excusing excusing;
  private final CollectionProgress progress;
  private final WorkingDays calendar;
  private final CycleSettings settings;
  private final ForeseenDeadlines deadlines;
  private final CycleJournal journal;
  private final Clock clock;

  Consolidating(
      Cycles cycles,
      AdjustingScores adjusting,
      SendingBack sendingBack,
      Excusing excusing,
      CollectionProgress progress,
      WorkingDays calendar,
      CycleSettings settings,
      ForeseenDeadlines deadlines,
      CycleJournal journal,
      Clock clock) {
    this.cycles = cycles;
    this.adjusting = adjusting;
    this.sendingBack = sendingBack;
    this.excusing = excusing;
    this.progress = progress;
    this.calendar = calendar;
    this.settings = settings;
    this.deadlines = deadlines;
    this.journal = journal;
    this.clock = clock;
  }

  /** Adds points to a provisional score or takes them from it; 0 withdraws an adjustment. */
  @Transactional
  public void adjust(
      String cycleId,
      EmployeeNumber employee,
      BigDecimal points,
      String reason,
      EmployeeNumber by) {
    touch(cycleId, "调整得分", CycleState.CONSOLIDATING);
    adjusting.adjust(cycleId, employee, points, Remarks.required(reason), by);
    note(
        cycleId,
        CycleAction.Kind.SCORE_ADJUSTED,
        by,
        "%s %s 分：%s".formatted(employee, points, reason));
  }

  /** Reopens somebody's self-assessment or manager's review, due in as many days as a new one. */
  @Transactional
  public void sendBack(
      String cycleId,
      EmployeeNumber subject,
      ReviewSource source,
      String reason,
      EmployeeNumber by) {
    touch(cycleId, "退回考核", CycleState.COLLECTING, CycleState.CONSOLIDATING);
    int days = source == ReviewSource.SELF ? settings.selfDays() : settings.managerDays();
    LocalDate due = calendar.plus(LocalDate.now(clock), days);
    sendingBack.sendBack(cycleId, subject, source, Remarks.required(reason), due, by);
    note(
        cycleId,
        CycleAction.Kind.SENT_BACK,
        by,
        "%s %s:%s".formatted(subject, source.label(), reason));
  }

  /** Drops a part of somebody's score for a reason that is not their own. */
  @Transactional
  public void excuse(
      String cycleId,
      EmployeeNumber subject,
      ReviewSource source,
      String reason,
      EmployeeNumber by) {
    touch(cycleId, "免评", CycleState.COLLECTING, CycleState.CONSOLIDATING);
    excusing.excuse(cycleId, subject, source, Remarks.required(reason), by);
    note(
        cycleId,
        CycleAction.Kind.EXCUSED,
        by,
        "%s %s:%s".formatted(subject, source.label(), reason));
  }

  /**
   * HR has finished looking at the scores.
   *
   * @throws Refused while something that was sent back is still open
   */
  @Transactional
  public void finish(String cycleId, String remark, EmployeeNumber by) {
    Cycle cycle = cycles.get(cycleId);
    cycle.expect("完成汇总", CycleState.CONSOLIDATING);
    if (!progress.allDone(cycleId)) {
      throw Refused.conflict("reviews-open", "退回的考核尚未完成，不能完成汇总");
    }
    deadlines.ofConfirmation(cycle);
    cycle.proposeOutcomes();
    cycles.save(cycle);
    note(cycleId, CycleAction.Kind.CONSOLIDATED, by, Remarks.optional(remark));
  }

  /** Saves the cycle, so that whoever finishes consolidating at the same moment is told. */
  private void touch(String cycleId, String action, CycleState... allowed) {
    Cycle cycle = cycles.get(cycleId);
    cycle.expect(action, allowed);
    cycles.save(cycle);
  }

  private void note(String cycleId, CycleAction.Kind kind, EmployeeNumber by, String remark) {
    journal.note(cycleId, kind, by, remark);
  }
}
