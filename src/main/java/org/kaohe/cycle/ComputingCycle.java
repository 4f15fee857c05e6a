package org.kaohe.cycle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kaohe.assessment.AdvancingResults;
import org.kaohe.assessment.ComputingScores;
import org.kaohe.assessment.FinalResults;
import org.kaohe.assessment.PersonScore;
import org.kaohe.assessment.ScoredCycle;
import org.kaohe.outcomes.OpenMatters;
import org.kaohe.outcomes.PayBasis;
import org.kaohe.outcomes.ProposingOutcomes;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.Policy;
import org.kaohe.policy.PolicyInput;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes a cycle's scores and, of a month once HR has consolidated them, its outcomes. */
@Service
public class ComputingCycle {

  private final Cycles cycles;
  private final ReadingCycle reading;
  private final ComputingScores computingScores;
  private final AdvancingResults advancing;
  private final FinalResults finalResults;
  private final ClearedPeriods cleared;
  private final OpenMatters openMatters;
  private final ProposingOutcomes proposing;
  private final RecordsUsed recordsUsed;
  private final CommitteeOfCycle committee;

  ComputingCycle(
      Cycles cycles,
      ReadingCycle reading,
      ComputingScores computingScores,
      AdvancingResults advancing,
      FinalResults finalResults,
      ClearedPeriods cleared,
      OpenMatters openMatters,
      ProposingOutcomes proposing,
      RecordsUsed recordsUsed,
      CommitteeOfCycle committee) {
    this.cycles = cycles;
    this.reading = reading;
    this.computingScores = computingScores;
    this.advancing = advancing;
    this.finalResults = finalResults;
    this.cleared = cleared;
    this.openMatters = openMatters;
    this.proposing = proposing;
    this.recordsUsed = recordsUsed;
    this.committee = committee;
  }

  /** Provisional scores; can be repeated until HR has consolidated. */
  @Transactional
  public void computeScores(String cycleId) {
    CycleFacts facts = reading.of(cycles.get(cycleId));
    scores(facts);
  }

  /**
   * Scores once more, now confirmed, and the outcomes that HR is to confirm; again after each
   * choice of the committee, which is called the first time.
   */
  @Transactional
  public void computeOutcomes(String cycleId) {
    Cycle cycle = cycles.get(cycleId);
    cycle.proposeOutcomes();
    cycles.save(cycle);
    advancing.reopenIfConfirmed(cycleId);
    CycleFacts facts = reading.of(cycle);
    committee.call(facts, propose(facts));
  }

  /**
   * @throws org.kaohe.shared.Refused if records came or went since the outcomes were computed
   */
  void expectSameRecords(Cycle cycle) {
    Set<String> changed = new TreeSet<>(recordsUsed.of(cycle.id()));
    Set<String> now = reading.of(cycle).firing();
    Set<String> come = new TreeSet<>(now);
    come.removeAll(changed);
    changed.removeAll(now);
    changed.addAll(come);
    if (!changed.isEmpty()) {
      throw Refused.conflict(
          "records-changed", "计算奖惩之后记录有变动（%s），请先重新计算，再核对确认".formatted(String.join("、", changed)));
    }
  }

  /** After a corrected figure or record: whatever stands computed is computed anew. */
  @Transactional
  public void recompute(Cycle cycle) {
    if (cycle.is(CycleState.CONSOLIDATING)) {
      scores(reading.of(cycle));
    } else if (cycle.is(CycleState.CONFIRMING)) {
      advancing.reopen(cycle.id());
      propose(reading.of(cycle));
    }
  }

  private List<PersonScore> scores(CycleFacts facts) {
    return facts.people().compute(computingScores, scored(facts.cycle()), facts.policy().scoring());
  }

  private List<PersonScore> propose(CycleFacts facts) {
    List<PersonScore> scores = scores(facts);
    advancing.confirm(facts.cycle().id());
    recordsUsed.replace(facts.cycle().id(), facts.firing());
    proposing.propose(
        facts.cycle().id(),
        facts.cycle().period(),
        facts.cycle().policyId(),
        facts.cycle().policyVersion(),
        proposals(facts, scores),
        payOf(facts));
    return scores;
  }

  /** What follows from these scores and the committee's choices so far. */
  List<Proposal> proposals(CycleFacts facts, List<PersonScore> scores) {
    PolicyInput input = committee.withElected(inputOf(facts, scores), facts.cycle());
    return committee.decided(facts, facts.policy().evaluate(input).proposals());
  }

  /**
   * The same for a published cycle: matters that later periods opened were not open then, and the
   * committee is not asked again.
   */
  List<Proposal> proposalsAnew(CycleFacts facts, List<PersonScore> scores) {
    Cycle cycle = facts.cycle();
    Set<PolicyInput.OpenMatter> then =
        openMatters.openedBefore(facts.numbers(), cycle.id(), cycle.period());
    PolicyInput input = committee.withElected(inputOf(facts, scores, then), cycle);
    return committee.decided(facts, facts.policy().evaluate(input).proposals());
  }

  PolicyInput inputOf(CycleFacts facts, List<PersonScore> scores) {
    return inputOf(facts, scores, openMatters.of(facts.numbers(), facts.cycle().id()));
  }

  private PolicyInput inputOf(
      CycleFacts facts, List<PersonScore> scores, Set<PolicyInput.OpenMatter> open) {
    Cycle cycle = facts.cycle();
    PolicyInput input =
        PolicyInputs.of(
            cycle.period(),
            cycle.department(),
            facts.members(),
            scores,
            facts.metrics(),
            facts.pay(),
            earlier(cycle, facts.policy(), facts.numbers()),
            facts.records(),
            open);
    return PolicyInputs.withParts(input, facts.parts());
  }

  /** In periods of the kind, as far as any streak of the catalogue reaches. */
  static int howFarBack(Period.Kind kind, Policy policy) {
    return switch (kind) {
      case WEEK -> 12;
      case MONTH -> policy.monthsBack();
      case QUARTER -> 4;
      case YEAR -> 1;
    };
  }

  private Map<EmployeeNumber, List<PersonPeriod>> earlier(
      Cycle cycle, Policy policy, List<EmployeeNumber> people) {
    int howMany = howFarBack(cycle.period().kind(), policy);
    return cleared.in(
        policy,
        finalResults.before(
            cycle.period(), people, cycle.policyId(), cycle.policyVersion(), howMany));
  }

  Map<EmployeeNumber, PayBasis> payOf(CycleFacts facts) {
    return facts.members().stream()
        .collect(Collectors.toMap(StaffMember::number, member -> basis(facts, member)));
  }

  private static PayBasis basis(CycleFacts facts, StaffMember member) {
    PayOfMonth pay = facts.pay().getOrDefault(member.number(), PayOfMonth.of(member, Map.of()));
    return new PayBasis(pay.grossPay(), pay.fixedPay(), member.place());
  }

  static ScoredCycle scored(Cycle cycle) {
    return new ScoredCycle(
        cycle.id(), cycle.period(), cycle.department(), cycle.policyId(), cycle.policyVersion());
  }
}
