package org.kaohe.cycle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.Results;
import org.springframework.stereotype.Service;

/** What HR looks at while a month runs: distribution and outliers of its scores. */
@Service
public class ViewingCycles {

  private static final int WIDTH = 5;
  private static final int BINS = 20;

  private final Results results;

  ViewingCycles(Results results) {
    this.results = results;
  }

  /**
   * How many people lie in each band of five points; every composite belongs to exactly one band,
   * 100 to the last.
   */
  public List<Band> distribution(String cycleId) {
    int[] people = new int[BINS];
    results.ofCycle(cycleId).stream()
        .map(result -> result.score().composite())
        .filter(composite -> composite != null)
        .forEach(composite -> people[bandOf(composite)]++);
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      bands.add(new Band(i * WIDTH, (i + 1) * WIDTH, people[i]));
    }
    return bands;
  }

  /**
   * People whose manager's score is at least this far from their metrics score: worth a look before
   * consolidating.
   */
  public List<Result> outliers(String cycleId, BigDecimal difference) {
    return results.ofCycle(cycleId).stream()
        .filter(result -> result.score().managerScore() != null)
        .filter(result -> result.score().metricsScore() != null)
        .filter(
            result ->
                result
                        .score()
                        .managerScore()
                        .subtract(result.score().metricsScore())
                        .abs()
                        .compareTo(difference)
                    >= 0)
        .toList();
  }

  static int bandOf(BigDecimal composite) {
    return Math.min(BINS - 1, composite.intValue() / WIDTH);
  }

  /** From inclusive, to exclusive; the last band includes 100. */
  public record Band(int from, int to, int people) {}
}
