package org.kaohe.cycle;

import java.util.List;
import java.util.Set;
import org.kaohe.metrics.MetricCorrected;
import org.kaohe.metrics.MetricsImported;
import org.kaohe.policy.Policies;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Rules of a month may read the figures of its weeks, whether the weeks have cycles or not: as long
 * as the month is unpublished, other figures of a week recompute it. Afterwards no file changes
 * them; a correction, which leaves a trail, does, and takes effect in the month by an appeal only.
 */
@Component
class RecomputingAfterWeek {

  private final Cycles cycles;
  private final Staff staff;
  private final Policies policies;
  private final ComputingCycle computing;

  RecomputingAfterWeek(Cycles cycles, Staff staff, Policies policies, ComputingCycle computing) {
    this.cycles = cycles;
    this.staff = staff;
    this.policies = policies;
    this.computing = computing;
  }

  @EventListener
  void on(MetricCorrected corrected) {
    if (corrected.period().kind() == Period.Kind.WEEK) {
      months(corrected.period(), Set.of(corrected.employee())).forEach(computing::recompute);
    }
  }

  @EventListener
  void on(MetricsImported imported) {
    if (imported.period().kind() == Period.Kind.WEEK) {
      List<Cycle> months = months(imported.period(), imported.employees());
      months.stream().filter(RecomputingAfterWeek::isPublished).findFirst().ifPresent(this::refuse);
      months.forEach(computing::recompute);
    }
  }

  /** The live months that the week belongs to, of these people's departments. */
  private List<Cycle> months(Period week, Set<EmployeeNumber> people) {
    return cycles.liveOf(week.payMonth().toString()).stream()
        .filter(this::readsWeeks)
        .filter(cycle -> hasAny(cycle, people))
        .toList();
  }

  private boolean readsWeeks(Cycle cycle) {
    return policies
        .get(cycle.policyId(), cycle.policyVersion())
        .periods()
        .contains(Period.Kind.WEEK);
  }

  private boolean hasAny(Cycle cycle, Set<EmployeeNumber> people) {
    return staff.ofDepartmentDuring(cycle.department(), cycle.period()).stream()
        .map(StaffMember::number)
        .anyMatch(people::contains);
  }

  private static boolean isPublished(Cycle cycle) {
    return cycle.is(CycleState.PUBLISHED) || cycle.is(CycleState.FINAL);
  }

  private void refuse(Cycle month) {
    throw Refused.conflict(
        "result-published",
        "%s %s 的结果已公布，该月各周的指标不能再导入；如有错误，请人力说明理由后更正".formatted(month.department(), month.period()));
  }
}
