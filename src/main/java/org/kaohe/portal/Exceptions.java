package org.kaohe.portal;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.assessment.CollectionProgress;
import org.kaohe.assessment.Progress;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.Results;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.CycleState;
import org.kaohe.cycle.Cycles;
import org.kaohe.outcomes.OpenMatters;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What in the departments' latest periods does not go its usual way. */
@Service
public class Exceptions {

  private static final Set<OutcomeKind> PROPOSALS =
      EnumSet.of(OutcomeKind.ESCALATION, OutcomeKind.GRADE_LOWERED, OutcomeKind.DUTY_CHANGE);

  private static final int LONGEST_LIST = 200;

  private final Cycles cycles;
  private final CollectionProgress progress;
  private final Results results;
  private final OutcomeLines lines;
  private final OpenMatters openMatters;
  private final PeopleOfCycle people;

  Exceptions(
      Cycles cycles,
      CollectionProgress progress,
      Results results,
      OutcomeLines lines,
      OpenMatters openMatters,
      PeopleOfCycle people) {
    this.cycles = cycles;
    this.progress = progress;
    this.results = results;
    this.lines = lines;
    this.openMatters = openMatters;
    this.people = people;
  }

  /**
   * @param left people who are not ranked, with the reason
   * @param scoreless eligible people without a composite
   * @param proposals what named people have to decide, as far as it is not among the open matters
   * @param overdue reviews after their due date
   */
  public record Month(
      Cycle cycle,
      Map<EmployeeNumber, String> names,
      List<Result> left,
      List<Result> scoreless,
      List<OutcomeLine> proposals,
      List<Progress.OpenReview> overdue) {}

  /**
   * @param shown the oldest
   * @param total how many there are in all
   */
  public record Matters(List<OutcomeLine> shown, int total) {}

  /** What was published in any month and waits to be closed. */
  @Transactional(readOnly = true)
  public Matters openMatters() {
    return new Matters(openMatters.oldest(LONGEST_LIST), openMatters.count());
  }

  /** Of each department its latest period of each kind that was not cancelled. */
  @Transactional(readOnly = true)
  public List<Month> latest() {
    Set<List<Object>> seen = new HashSet<>();
    return cycles.findAll().stream()
        .filter(cycle -> !cycle.is(CycleState.CANCELLED))
        .filter(cycle -> seen.add(List.of(cycle.department(), cycle.period().kind())))
        .map(this::month)
        .toList();
  }

  private Month month(Cycle cycle) {
    List<Result> all = results.ofCycle(cycle.id());
    return new Month(
        cycle,
        people.names(cycle),
        all.stream().filter(r -> !r.score().eligible()).limit(LONGEST_LIST).toList(),
        all.stream()
            .filter(r -> r.score().eligible() && r.score().composite() == null)
            .limit(LONGEST_LIST)
            .toList(),
        lines.ofCycle(cycle.id()).stream()
            .filter(line -> line.state().isStanding() && PROPOSALS.contains(line.kind()))
            .filter(line -> !line.isMatter())
            .limit(LONGEST_LIST)
            .toList(),
        progress.of(cycle.id()).tasks().stream()
            .filter(Progress.OpenReview::overdue)
            .limit(LONGEST_LIST)
            .toList());
  }
}
