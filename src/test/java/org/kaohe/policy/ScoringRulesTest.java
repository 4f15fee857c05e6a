package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringRulesTest {

  @Test
  void aSatisfactionCountsFromTheMinimumOfRatingsOn() {
    assertThat(usable("30", 30)).containsOnlyKeys("satisfaction", "ratings");
    assertThat(usable("29", 30)).containsOnlyKeys("ratings");
    assertThat(usable("0", 0)).containsOnlyKeys("satisfaction", "ratings");
    assertThat(usable(null, 30)).containsOnlyKeys("satisfaction");
  }

  @ParameterizedTest
  @CsvSource({
    "100, 优秀",
    "95, 优秀",
    "94.99, 良好",
    "90, 良好",
    "89.99, 合格",
    "80, 合格",
    "79.99, 不合格",
    "0, 不合格"
  })
  void everyCompositeHasOneGradeAndBoundsBelongToTheBetterOne(BigDecimal composite, String grade) {
    assertThat(rules(0).gradeOf(composite)).isEqualTo(grade);
  }

  private static Map<String, BigDecimal> usable(String ratings, int minimum) {
    Map<String, BigDecimal> metrics = new HashMap<>();
    metrics.put("satisfaction", new BigDecimal("97"));
    if (ratings != null) {
      metrics.put("ratings", new BigDecimal(ratings));
    }
    return rules(minimum).usable(metrics);
  }

  private static ScoringRules rules(int minimumRatings) {
    BigDecimal quarter = BigDecimal.valueOf(25);
    return new ScoringRules(
        List.of(),
        quarter,
        quarter,
        quarter,
        quarter,
        BigDecimal.valueOf(95),
        BigDecimal.valueOf(90),
        BigDecimal.valueOf(80),
        10,
        minimumRatings,
        2,
        2,
        6);
  }
}
