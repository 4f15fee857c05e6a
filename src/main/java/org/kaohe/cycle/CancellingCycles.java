package org.kaohe.cycle;

import org.kaohe.assessment.AdvancingResults;
import org.kaohe.committee.CancellingElections;
import org.kaohe.metrics.FreezingMetrics;
import org.kaohe.outcomes.ProposingOutcomes;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR takes a cycle back before it is published; nothing of it takes effect. */
@Service
public class CancellingCycles {

  private final Cycles cycles;
  private final CycleProcess process;
  private final AdvancingResults advancing;
  private final ProposingOutcomes outcomes;
  private final FreezingMetrics freezing;
  private final CancellingElections elections;
  private final CycleJournal journal;

  CancellingCycles(
      Cycles cycles,
      CycleProcess process,
      AdvancingResults advancing,
      ProposingOutcomes outcomes,
      FreezingMetrics freezing,
      CancellingElections elections,
      CycleJournal journal) {
    this.cycles = cycles;
    this.process = process;
    this.advancing = advancing;
    this.outcomes = outcomes;
    this.freezing = freezing;
    this.elections = elections;
    this.journal = journal;
  }

  @Transactional
  public void cancel(String cycleId, String reason, EmployeeNumber by) {
    String why = Remarks.required(reason);
    Cycle cycle = cycles.get(cycleId);
    cycle.cancel(why);
    cycles.save(cycle);
    advancing.cancel(cycleId);
    outcomes.withdraw(cycleId, why, by);
    elections.cancel(cycleId);
    freezing.release(cycle.department(), cycle.period(), by);
    journal.note(cycleId, CycleAction.Kind.CANCELLED, by, why);
    process.cancel(cycleId);
  }
}
