package org.kaohe.cycle;

import org.kaohe.outcomes.ConfirmingOutcomes;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR confirms what a month leads to: lines that the law limits one by one, then all. */
@Service
public class ConfirmingMonth {

  private final Cycles cycles;
  private final ConfirmingOutcomes outcomes;
  private final CycleJournal journal;

  ConfirmingMonth(Cycles cycles, ConfirmingOutcomes outcomes, CycleJournal journal) {
    this.cycles = cycles;
    this.outcomes = outcomes;
    this.journal = journal;
  }

  @Transactional
  public void confirmLine(String cycleId, String lineId, EmployeeNumber by) {
    cycles.get(cycleId).expect("确认奖惩", CycleState.CONFIRMING);
    outcomes.confirmLimited(lineId, by);
    journal.note(cycleId, CycleAction.Kind.LINE_CONFIRMED, by, lineId);
  }

  /**
   * @throws org.kaohe.shared.Refused naming the limited lines that nobody has confirmed
   */
  @Transactional
  public void confirmAll(String cycleId, String remark, EmployeeNumber by) {
    cycles.get(cycleId).expect("确认奖惩", CycleState.CONFIRMING);
    outcomes.confirmAll(cycleId, by);
    journal.note(cycleId, CycleAction.Kind.OUTCOMES_CONFIRMED, by, Remarks.optional(remark));
  }
}
