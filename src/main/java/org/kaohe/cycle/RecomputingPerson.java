package org.kaohe.cycle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.assessment.CorrectingResults;
import org.kaohe.assessment.PersonScore;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.Results;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.outcomes.ComputedCycle;
import org.kaohe.outcomes.ConfirmingOutcomes;
import org.kaohe.outcomes.CorrectingOutcomes;
import org.kaohe.outcomes.Correction;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.PayBasis;
import org.kaohe.policy.Policy.RuleInfo;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.SubjectType;
import org.springframework.stereotype.Component;

/**
 * Computes one person's result and lines of a published cycle anew: they never get worse, nobody
 * else's change, and group awards are not recomputed.
 */
@Component
class RecomputingPerson {

  private final ReadingCycle reading;
  private final ComputingCycle computing;
  private final CorrectingResults correctingResults;
  private final CorrectingOutcomes correctingOutcomes;
  private final ConfirmingOutcomes confirming;
  private final FollowingUp following;
  private final Results results;
  private final WorkingDays calendar;

  RecomputingPerson(
      ReadingCycle reading,
      ComputingCycle computing,
      CorrectingResults correctingResults,
      CorrectingOutcomes correctingOutcomes,
      ConfirmingOutcomes confirming,
      FollowingUp following,
      Results results,
      WorkingDays calendar) {
    this.reading = reading;
    this.computing = computing;
    this.correctingResults = correctingResults;
    this.correctingOutcomes = correctingOutcomes;
    this.confirming = confirming;
    this.following = following;
    this.results = results;
    this.calendar = calendar;
  }

  /**
   * @param points that the composite is raised by
   * @return the lines that changed or came
   */
  List<OutcomeLine> recompute(
      Cycle cycle, EmployeeNumber person, BigDecimal points, Correction why) {
    CycleFacts facts = reading.of(cycle);
    List<PersonScore> scores = scores(facts, person, points);
    results.find(cycle.id(), person).ifPresent(result -> correctResult(result, scores, why));
    List<OutcomeLine> changed = improveLines(facts, person, scores, why);
    settle(cycle);
    return changed;
  }

  /** Everybody's, computed anew; nothing is stored. */
  List<PersonScore> scores(Cycle cycle, EmployeeNumber person) {
    return scores(reading.of(cycle), person, BigDecimal.ZERO);
  }

  /** The others' only give the rank. */
  private List<PersonScore> scores(CycleFacts facts, EmployeeNumber person, BigDecimal points) {
    return facts
        .people()
        .withPoints(
            person,
            points,
            ComputingCycle.scored(facts.cycle()),
            facts.policy().scoring(),
            calendar);
  }

  private void correctResult(Result before, List<PersonScore> scores, Correction why) {
    scoreOf(before.employee(), scores)
        .filter(own -> isBetter(own, before.score()))
        .ifPresent(own -> correctingResults.correct(before.id(), own, why.reason(), why.by()));
  }

  /** A score, a higher one, or the same one with a better rank. */
  static boolean isBetter(PersonScore own, PersonScore before) {
    if (own.composite() == null || before.composite() == null) {
      return own.composite() != null || own.eligible() && !before.eligible();
    }
    int higher = own.composite().compareTo(before.composite());
    boolean ranksBetter =
        own.rank() != null && (before.rank() == null || own.rank() < before.rank());
    return higher > 0 || higher == 0 && ranksBetter;
  }

  static Optional<PersonScore> scoreOf(EmployeeNumber person, List<PersonScore> scores) {
    return scores.stream().filter(score -> score.employee().equals(person)).findFirst();
  }

  private List<OutcomeLine> improveLines(
      CycleFacts facts, EmployeeNumber person, List<PersonScore> scores, Correction why) {
    Cycle cycle = facts.cycle();
    Set<String> personal =
        facts.policy().rules().stream()
            .filter(rule -> rule.subject() == SubjectType.EMPLOYEE)
            .map(RuleInfo::id)
            .collect(Collectors.toSet());
    List<Proposal> own =
        computing.proposalsAnew(facts, scores).stream()
            .filter(proposal -> proposal.subject().equals(person.value()))
            .filter(proposal -> personal.contains(proposal.rule()))
            .toList();
    Map<EmployeeNumber, PayBasis> pay = computing.payOf(facts);
    return correctingOutcomes.improve(
        new ComputedCycle(cycle.id(), cycle.period(), cycle.policyId(), cycle.policyVersion()),
        person,
        own,
        pay.get(person),
        why);
  }

  /** Lines that came to a final cycle are final too, and have their consequences. */
  void settle(Cycle cycle) {
    if (cycle.is(CycleState.FINAL)) {
      confirming.finalise(cycle.id());
      following.followUp(cycle.id());
    }
  }
}
