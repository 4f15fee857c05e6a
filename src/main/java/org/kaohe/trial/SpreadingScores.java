package org.kaohe.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.assessment.PersonScore;
import org.kaohe.policy.ScoringRules;
import org.kaohe.trial.ScoreDistribution.Bin;
import org.kaohe.trial.ScoreDistribution.GradeCount;

/** Counts grades and composites of trials. */
final class SpreadingScores {

  private static final int WIDTH = 5;
  private static final int BINS = 100 / WIDTH;
  private static final String LEFT_OUT = "未参评";

  private SpreadingScores() {}

  static ScoreDistribution of(List<Trial> trials) {
    Map<String, Integer> grades = new LinkedHashMap<>();
    List.of(
            ScoringRules.EXCELLENT,
            ScoringRules.GOOD,
            ScoringRules.PASS,
            ScoringRules.FAIL,
            LEFT_OUT)
        .forEach(grade -> grades.put(grade, 0));
    int[] people = new int[BINS];
    for (Trial trial : trials) {
      for (PersonScore score : trial.scores()) {
        boolean counts = score.eligible() && score.composite() != null;
        grades.merge(counts ? score.grade() : LEFT_OUT, 1, Integer::sum);
        if (counts) {
          people[binOf(score.composite())]++;
        }
      }
    }
    return new ScoreDistribution(
        grades.entrySet().stream().map(g -> new GradeCount(g.getKey(), g.getValue())).toList(),
        bins(people));
  }

  private static List<Bin> bins(int[] people) {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      bins.add(new Bin(i * WIDTH, (i + 1) * WIDTH, people[i]));
    }
    return bins;
  }

  /** 100 belongs to the last. */
  static int binOf(BigDecimal composite) {
    return Math.min(BINS - 1, composite.intValue() / WIDTH);
  }
}
