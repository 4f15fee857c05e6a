package org.kaohe.cycle;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.assessment.ClosingAssessments;
import org.kaohe.assessment.CollectionProgress;
import org.kaohe.assessment.TendingAssessments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the collecting of reviews, once. */
@Service
public class ClosingCollection {

  private final Cycles cycles;
  private final EarlierPeriods earlier;
  private final CollectionProgress progress;
  private final ClosingAssessments closing;
  private final TendingAssessments tending;
  private final CycleJournal journal;
  private final Clock clock;

  ClosingCollection(
      Cycles cycles,
      EarlierPeriods earlier,
      CollectionProgress progress,
      ClosingAssessments closing,
      TendingAssessments tending,
      CycleJournal journal,
      Clock clock) {
    this.cycles = cycles;
    this.earlier = earlier;
    this.progress = progress;
    this.closing = closing;
    this.tending = tending;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Closes when all assessments are done or the last deadline is over, and the department's earlier
   * months are final: streaks need them.
   *
   * @return whether it is closed
   */
  @Transactional
  public boolean tryClose(String cycleId) {
    Cycle cycle = cycles.get(cycleId);
    if (!cycle.is(CycleState.COLLECTING)) {
      return true;
    }
    tending.tend(cycleId);
    boolean overdue = LocalDate.now(clock).isAfter(cycle.collectUntil());
    if (overdue && closing.closeOverdue(cycleId) > 0) {
      return false;
    }
    if (!progress.allDone(cycleId) || !earlier.areFinal(cycle)) {
      return false;
    }
    cycle.consolidate();
    cycles.save(cycle);
    journal.note(cycleId, CycleAction.Kind.COLLECTION_CLOSED, null, null);
    return true;
  }
}
