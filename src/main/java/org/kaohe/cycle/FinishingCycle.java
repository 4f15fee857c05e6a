package org.kaohe.cycle;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.appeal.Appeals;
import org.kaohe.assessment.AdvancingResults;
import org.kaohe.assessment.Results;
import org.kaohe.outcomes.ConfirmingOutcomes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a published cycle final and books it, after its window and all its appeals. */
@Service
public class FinishingCycle {

  private final Cycles cycles;
  private final Appeals appeals;
  private final Results results;
  private final AdvancingResults advancing;
  private final ConfirmingOutcomes outcomes;
  private final CycleJournal journal;
  private final Clock clock;

  FinishingCycle(
      Cycles cycles,
      Appeals appeals,
      Results results,
      AdvancingResults advancing,
      ConfirmingOutcomes outcomes,
      CycleJournal journal,
      Clock clock) {
    this.cycles = cycles;
    this.appeals = appeals;
    this.results = results;
    this.advancing = advancing;
    this.outcomes = outcomes;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @return whether it is final; false while the window or an appeal is open
   */
  @Transactional
  public boolean tryFinish(String cycleId) {
    Cycle cycle = cycles.get(cycleId);
    if (cycle.is(CycleState.FINAL)) {
      return true;
    }
    boolean windowOpen = !LocalDate.now(clock).isAfter(cycle.appealUntil());
    if (windowOpen) {
      return false;
    }
    // An appeal lodged in the last second holds its result; whoever locks first is seen.
    results.lock(cycleId);
    if (appeals.countOpen(cycleId) > 0) {
      return false;
    }
    cycle.finish(clock.instant());
    cycles.save(cycle);
    advancing.finalise(cycleId);
    outcomes.finalise(cycleId);
    journal.note(cycleId, CycleAction.Kind.FINISHED, null, null);
    return true;
  }
}
