package org.kaohe.cycle;

import java.util.Optional;
import org.kaohe.metrics.MetricCorrected;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A corrected frozen figure recomputes an unpublished cycle; a published one changes only through
 * an appeal or HR's own review.
 */
@Component
class RecomputingAfterCorrection {

  private final Cycles cycles;
  private final Staff staff;
  private final ComputingCycle computing;
  private final CycleJournal journal;

  RecomputingAfterCorrection(
      Cycles cycles, Staff staff, ComputingCycle computing, CycleJournal journal) {
    this.cycles = cycles;
    this.staff = staff;
    this.computing = computing;
    this.journal = journal;
  }

  @EventListener
  void on(MetricCorrected corrected) {
    if (corrected.frozen() && !corrected.byReview()) {
      cycleOf(corrected.employee(), corrected.period())
          .ifPresent(cycle -> recompute(cycle, corrected));
    }
  }

  private Optional<Cycle> cycleOf(EmployeeNumber employee, Period period) {
    return staff
        .find(employee, period.lastDay())
        .map(StaffMember::department)
        .flatMap(department -> cycles.findLive(department, period));
  }

  /** Whoever corrected a figure took part in the result, and may not review it later. */
  private void recompute(Cycle cycle, MetricCorrected corrected) {
    if (cycle.is(CycleState.PUBLISHED) || cycle.is(CycleState.FINAL)) {
      throw Refused.conflict(
          "result-published",
          "%s %s 的结果已公布，指标只能通过申诉或人力复核更正".formatted(cycle.department(), cycle.period()));
    }
    computing.recompute(cycle);
    journal.note(
        cycle.id(),
        CycleAction.Kind.METRIC_CORRECTED,
        corrected.by(),
        "%s %s".formatted(corrected.employee(), corrected.metric().heading()));
  }
}
