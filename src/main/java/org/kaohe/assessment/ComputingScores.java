package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scores a cycle and stores its provisional results. */
@Service
public class ComputingScores {

  private final Results results;
  private final WorkingDays workingDays;

  public ComputingScores(Results results, WorkingDays workingDays) {
    this.results = results;
    this.workingDays = workingDays;
  }

  /**
   * Replaces the cycle's provisional results; HR's adjustments so far are kept (those of the
   * candidates are not read).
   *
   * @throws org.kaohe.shared.Refused {@code result-state} if results are no longer provisional
   */
  @Transactional
  public List<PersonScore> compute(
      ScoredCycle cycle, ScoringRules rules, List<Candidate> candidates) {
    lockProvisional(cycle.cycleId());
    Map<EmployeeNumber, Adjustment> adjustments = adjustments(cycle.cycleId());
    List<ScoredPerson> people =
        MonthScoring.scored(
            cycle.period(),
            rules,
            candidates.stream().map(c -> withPoints(c, adjustments)).toList(),
            workingDays);
    return store(cycle, people, adjustments);
  }

  /**
   * The same for a week, quarter or year: nobody adjusts these.
   *
   * @throws org.kaohe.shared.Refused {@code result-state} if results are no longer provisional
   */
  @Transactional
  public List<PersonScore> computePeriod(
      ScoredCycle cycle, ScoringRules rules, List<PeriodCandidate> candidates) {
    lockProvisional(cycle.cycleId());
    List<ScoredPerson> people =
        MonthScoring.ranked(PeriodScoring.scored(cycle.period(), rules, candidates));
    return store(cycle, people, Map.of());
  }

  private List<PersonScore> store(
      ScoredCycle cycle, List<ScoredPerson> people, Map<EmployeeNumber, Adjustment> adjustments) {
    int ranked = (int) people.stream().filter(ScoredPerson::isRanked).count();
    List<Result> computed =
        people.stream()
            .map(p -> provisional(cycle, p, ranked, adjustments.get(p.score().employee())))
            .toList();
    results.replaceProvisional(cycle.cycleId(), computed);
    return computed.stream().map(Result::score).toList();
  }

  private void lockProvisional(String cycleId) {
    results.lock(cycleId);
    for (ResultState state : results.states(cycleId).keySet()) {
      if (state != ResultState.PROVISIONAL) {
        throw ResultRefusals.state("成绩%s，不能重新计算".formatted(state.label()));
      }
    }
  }

  private Map<EmployeeNumber, Adjustment> adjustments(String cycleId) {
    return results.ofCycle(cycleId).stream()
        .filter(result -> result.adjustment() != null)
        .collect(Collectors.toMap(Result::employee, Result::adjustment));
  }

  private static Candidate withPoints(
      Candidate candidate, Map<EmployeeNumber, Adjustment> adjustments) {
    Adjustment adjustment = adjustments.get(candidate.member().number());
    return new Candidate(
        candidate.member(),
        candidate.metrics(),
        candidate.self(),
        candidate.selfOmitted(),
        candidate.peers(),
        candidate.manager(),
        candidate.verifiedComplaints(),
        adjustment == null ? BigDecimal.ZERO : adjustment.points());
  }

  /** With the adjustment's own reason among the parts. */
  private static Result provisional(
      ScoredCycle cycle, ScoredPerson person, int ranked, Adjustment adjustment) {
    Result result = Result.provisional(cycle, person, ranked, adjustment);
    return adjustment == null ? result : result.explaining(adjustment);
  }
}
