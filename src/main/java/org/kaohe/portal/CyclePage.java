package org.kaohe.portal;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.kaohe.assessment.CollectionProgress;
import org.kaohe.assessment.Progress;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.Results;
import org.kaohe.cycle.ConfirmingMetrics;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.CycleAction;
import org.kaohe.cycle.CycleActions;
import org.kaohe.cycle.CycleProcess;
import org.kaohe.cycle.CycleState;
import org.kaohe.cycle.Cycles;
import org.kaohe.cycle.ViewingCycles;
import org.kaohe.metrics.Lacking;
import org.kaohe.outcomes.OutcomeCosts;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What HR sees of one cycle, a part of it per page. */
@Service
@Transactional(readOnly = true)
public class CyclePage {

  /** Between manager's and metrics score, in points. */
  private static final BigDecimal CONSPICUOUS = BigDecimal.valueOf(15);

  private static final int LONGEST_LIST = 200;

  private final Cycles cycles;
  private final CycleActions actions;
  private final ConfirmingMetrics metrics;
  private final CollectionProgress progress;
  private final ViewingCycles viewing;
  private final Results results;
  private final OutcomeLines lines;
  private final OutcomeCosts costs;
  private final Policies policies;
  private final PeopleOfCycle people;
  private final WorkLinks links;
  private final CycleProcess process;
  private final Clock clock;

  CyclePage(
      Cycles cycles,
      CycleActions actions,
      ConfirmingMetrics metrics,
      CollectionProgress progress,
      ViewingCycles viewing,
      Results results,
      OutcomeLines lines,
      OutcomeCosts costs,
      Policies policies,
      PeopleOfCycle people,
      WorkLinks links,
      CycleProcess process,
      Clock clock) {
    this.cycles = cycles;
    this.actions = actions;
    this.metrics = metrics;
    this.progress = progress;
    this.viewing = viewing;
    this.results = results;
    this.lines = lines;
    this.costs = costs;
    this.policies = policies;
    this.people = people;
    this.links = links;
    this.process = process;
    this.clock = clock;
  }

  /**
   * What every part shows.
   *
   * @param task Tasklist with HR's next task, or null
   * @param running Cockpit with the case, or null
   */
  public record Head(Cycle cycle, Policy policy, List<Step> steps, String task, String running) {}

  public Head head(String id) {
    Cycle cycle = cycles.get(id);
    return new Head(
        cycle,
        policies.get(cycle.policyId(), cycle.policyVersion()),
        Step.of(cycle, clock),
        links.task(process.keyOf(cycle), id).orElse(null),
        links.running(process.keyOf(cycle), id).orElse(null));
  }

  public Progress progress(String id) {
    return progress.of(id);
  }

  /** Who lacks figures, while they can still be completed. */
  public List<Lacking> lacking(Cycle cycle) {
    return cycle.is(CycleState.OPEN) ? metrics.lacking(cycle) : List.of();
  }

  public Map<EmployeeNumber, String> names(Cycle cycle) {
    return people.names(cycle);
  }

  public record Scores(
      List<ViewingCycles.Band> bands,
      List<Result> outliers,
      List<Result> left,
      Paged<Result> results) {}

  /**
   * @param search part of a number or name; empty: everybody
   */
  public Scores scores(Cycle cycle, String search, int page) {
    List<Result> all = results.ofCycle(cycle.id());
    Map<EmployeeNumber, String> names = names(cycle);
    String wanted = search == null ? "" : search.strip();
    List<Result> found =
        all.stream()
            .filter(
                result ->
                    result.employee().value().contains(wanted)
                        || names.getOrDefault(result.employee(), "").contains(wanted))
            .toList();
    return new Scores(
        viewing.distribution(cycle.id()),
        viewing.outliers(cycle.id(), CONSPICUOUS).stream().limit(LONGEST_LIST).toList(),
        all.stream().filter(result -> !result.score().eligible()).limit(LONGEST_LIST).toList(),
        Paged.of(found, page));
  }

  /**
   * @param attention limited lines, and proposals of what never happens by itself
   * @param shown lines of the chosen rule, or all
   */
  public record Outcomes(
      OutcomeCosts.Costs costs, List<OutcomeLine> attention, Paged<OutcomeLine> shown) {}

  public Outcomes outcomes(Cycle cycle, String rule, int page) {
    List<OutcomeLine> all = lines.ofCycle(cycle.id());
    return new Outcomes(
        costs.of(cycle.id()),
        all.stream().filter(CyclePage::needsAttention).limit(LONGEST_LIST).toList(),
        Paged.of(
            all.stream()
                .filter(line -> rule == null || rule.isBlank() || line.rule().equals(rule))
                .toList(),
            page));
  }

  private static boolean needsAttention(OutcomeLine line) {
    return line.state().isStanding()
        && (line.isLimited()
            || line.kind() == OutcomeKind.ESCALATION
            || line.kind() == OutcomeKind.GRADE_LOWERED
            || line.kind() == OutcomeKind.DUTY_CHANGE);
  }

  public List<CycleAction> journal(Cycle cycle) {
    return actions.ofCycle(cycle.id());
  }
}
