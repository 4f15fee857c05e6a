package org.kaohe.cycle;

import org.kaohe.assessment.ReviewsRevised;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** HR consolidates what it sees: reviews that were sent back or excused count there at once. */
@Component
class RecomputingAfterRevision {

  private final Cycles cycles;
  private final ComputingCycle computing;

  RecomputingAfterRevision(Cycles cycles, ComputingCycle computing) {
    this.cycles = cycles;
    this.computing = computing;
  }

  @EventListener
  void on(ReviewsRevised revised) {
    cycles
        .findById(revised.cycleId())
        .filter(cycle -> cycle.is(CycleState.CONSOLIDATING))
        .ifPresent(computing::recompute);
  }
}
