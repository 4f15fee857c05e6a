package org.kaohe.cycle;

import org.kaohe.outcomes.ConfirmingOutcomes;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR confirms what a cycle leads to: lines that the law limits one by one, then all. */
@Service
public class ConfirmingCycle {

  private final Cycles cycles;
  private final ConfirmingOutcomes outcomes;
  private final OutcomeLines lines;
  private final ComputingCycle computing;
  private final ForeseenDeadlines deadlines;
  private final CycleJournal journal;

  ConfirmingCycle(
      Cycles cycles,
      ConfirmingOutcomes outcomes,
      OutcomeLines lines,
      ComputingCycle computing,
      ForeseenDeadlines deadlines,
      CycleJournal journal) {
    this.cycles = cycles;
    this.outcomes = outcomes;
    this.lines = lines;
    this.computing = computing;
    this.deadlines = deadlines;
    this.journal = journal;
  }

  @Transactional
  public void confirmLine(String cycleId, String lineId, EmployeeNumber by) {
    cycles.get(cycleId).expect("确认奖惩", CycleState.CONFIRMING);
    if (!lines.get(lineId).cycleId().equals(cycleId)) {
      throw Refused.unknown("outcome-unknown", "这个周期没有这条奖惩");
    }
    outcomes.confirmLimited(lineId, by);
    journal.note(cycleId, CycleAction.Kind.LINE_CONFIRMED, by, lineId);
  }

  /** Computes the outcomes anew, such as after a record was verified late. */
  @Transactional
  public void recompute(String cycleId, EmployeeNumber by) {
    Cycle cycle = cycles.get(cycleId);
    cycle.expect("重新计算", CycleState.CONFIRMING);
    computing.recompute(cycle);
    journal.note(cycleId, CycleAction.Kind.RECOMPUTED, by, null);
  }

  /**
   * @throws org.kaohe.shared.Refused naming the limited lines that nobody has confirmed, or the
   *     records that changed since the outcomes were computed
   */
  @Transactional
  public void confirmAll(String cycleId, String remark, EmployeeNumber by) {
    Cycle cycle = cycles.get(cycleId);
    cycle.expect("确认奖惩", CycleState.CONFIRMING);
    deadlines.ofAppeals();
    computing.expectSameRecords(cycle);
    outcomes.confirmAll(cycleId, by);
    journal.note(cycleId, CycleAction.Kind.OUTCOMES_CONFIRMED, by, Remarks.optional(remark));
  }
}
