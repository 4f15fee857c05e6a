package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kaohe.policy.Policies;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR adds or takes points at consolidation, with a reason. */
@Service
public class AdjustingScores {

  private static final int LONGEST_REASON = 500;

  private final Results results;
  private final Policies policies;
  private final BigDecimal limit;

  public AdjustingScores(
      Results results,
      Policies policies,
      @Value("${kaohe.assessment.adjustment-limit:5}") BigDecimal limit) {
    this.results = results;
    this.policies = policies;
    this.limit = limit;
  }

  /**
   * Sets (never adds to) a provisional result's adjustment; 0 withdraws it. Grade and the
   * department's ranks follow at once.
   *
   * @param points within the limit (±5), at most two decimals
   * @throws Refused {@code adjustment-invalid}, {@code result-unknown}, {@code result-state}
   */
  @Transactional
  public void adjust(
      String cycleId,
      EmployeeNumber employee,
      BigDecimal points,
      String reason,
      EmployeeNumber by) {
    refuseFaults(points, reason);
    if (employee.equals(by)) {
      throw Refused.forbidden("不能调整自己的成绩");
    }
    results.lock(cycleId);
    List<Result> before = results.ofCycle(cycleId);
    Adjustment adjustment = new Adjustment(points, reason.strip(), by);
    results.update(changed(before, after(before, employee, adjustment)));
  }

  private List<Result> after(List<Result> before, EmployeeNumber employee, Adjustment adjustment) {
    Result theirs =
        before.stream()
            .filter(result -> result.employee().equals(employee))
            .findFirst()
            .orElseThrow(ResultRefusals::unknown);
    Result adjusted = theirs.adjusted(adjustment, rulesOf(theirs.cycle()));
    return ranked(before.stream().map(r -> r == theirs ? adjusted : r).toList());
  }

  private ScoringRules rulesOf(ScoredCycle cycle) {
    return policies.get(cycle.policyId(), cycle.policyVersion()).scoring();
  }

  private static List<Result> ranked(List<Result> results) {
    Map<EmployeeNumber, Integer> ranks =
        Ranking.of(
            results.stream()
                .filter(Result::isRanked)
                .map(r -> new Ranking.Entry<>(r.employee(), r.score().composite(), r.tieBreakers()))
                .toList());
    return results.stream().map(r -> r.withRank(ranks.get(r.employee()))).toList();
  }

  private static List<Result> changed(List<Result> before, List<Result> after) {
    List<Result> changed = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (!Objects.equals(before.get(i), after.get(i))) {
        changed.add(after.get(i));
      }
    }
    return changed;
  }

  private void refuseFaults(BigDecimal points, String reason) {
    List<Fault> faults = new ArrayList<>();
    if (points == null
        || points.abs().compareTo(limit) > 0
        || points.stripTrailingZeros().scale() > Scores.DECIMALS) {
      faults.add(Fault.at("points", points, "调整分须在 -%1$s 到 %1$s 之间，最多两位小数".formatted(limit)));
    }
    if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
      faults.add(Fault.at("reason", reason, "须写明调整理由，不超过 %d 字".formatted(LONGEST_REASON)));
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid("adjustment-invalid", "成绩调整无效", faults);
    }
  }
}
