package org.kaohe.cycle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kaohe.metrics.Completeness;
import org.kaohe.metrics.Lacking;
import org.kaohe.metrics.Metric;
import org.kaohe.policy.Policies;
import org.kaohe.policy.ScoringRules.Indicator;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR confirms a month's or week's figures from the list of who lacks what. */
@Service
public class ConfirmingMetrics {

  private final Cycles cycles;
  private final AssessedPeople people;
  private final Completeness completeness;
  private final Policies policies;
  private final ForeseenDeadlines deadlines;
  private final CycleJournal journal;

  ConfirmingMetrics(
      Cycles cycles,
      AssessedPeople people,
      Completeness completeness,
      Policies policies,
      ForeseenDeadlines deadlines,
      CycleJournal journal) {
    this.cycles = cycles;
    this.people = people;
    this.completeness = completeness;
    this.policies = policies;
    this.deadlines = deadlines;
    this.journal = journal;
  }

  /** Who lacks figures that the policy's indicators need. */
  public List<Lacking> lacking(Cycle cycle) {
    return completeness.of(
        cycle.period(), people.of(cycle).stream().map(StaffMember::number).toList(), needed(cycle));
  }

  /**
   * @throws Refused {@code metrics-incomplete} naming everybody who lacks something, unless the
   *     gaps are accepted; a missing figure neither rewards nor punishes (policies A5)
   */
  @Transactional
  public void confirm(String cycleId, boolean gapsAccepted, String remark, EmployeeNumber by) {
    Cycle cycle = cycles.get(cycleId);
    cycle.expect("确认指标", CycleState.OPEN);
    if (cycle.period().isMonth()) {
      deadlines.ofCollection(cycle);
    } else {
      deadlines.ofConfirmation(cycle);
    }
    List<Lacking> lacking = lacking(cycle);
    if (!gapsAccepted && !lacking.isEmpty()) {
      throw Refused.invalid(
          "metrics-incomplete",
          "还有 %d 人缺少指标；确认按“无数据”处理请勾选".formatted(lacking.size()),
          lacking.stream().limit(200).map(ConfirmingMetrics::fault).toList());
    }
    journal.note(cycleId, CycleAction.Kind.METRICS_CONFIRMED, by, Remarks.optional(remark));
  }

  private Set<Metric> needed(Cycle cycle) {
    Set<Metric> needed = EnumSet.noneOf(Metric.class);
    policies.get(cycle.policyId(), cycle.policyVersion()).scoring().indicators().stream()
        .flatMap(ConfirmingMetrics::metricsOf)
        .forEach(key -> Metric.ofKey(key).ifPresent(needed::add));
    return needed;
  }

  private static Stream<String> metricsOf(Indicator indicator) {
    return Stream.of(indicator.metric(), indicator.per()).filter(key -> key != null);
  }

  private static Fault fault(Lacking lacking) {
    List<String> headings = lacking.missing().stream().map(Metric::heading).toList();
    return Fault.at(
        lacking.employee() + " " + lacking.name(), null, "缺少 " + String.join("、", headings));
  }
}
