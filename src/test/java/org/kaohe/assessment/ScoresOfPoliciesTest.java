package org.kaohe.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.policy.Fixture;
import org.kaohe.policy.ScoringRules;

/** The scores of the shipped policies, worked by hand. */
class ScoresOfPoliciesTest {

  private static final String P01 =
      "satisfaction=90 sales=80 salesTarget=100 resolutionRate=85 callbackRate=95 accuracy=99"
          + " firstResponseSeconds=60";
  private static final String P04 =
      "sales=120 salesTarget=100 enquiries=100 orders=45 payers=36 paidAmount=4500"
          + " payingCustomers=30";
  private static final String P06 =
      "satisfaction=90 resolutionMinutes=40 firstResponseSeconds=20 workload=600";

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    "P01, " + P01 + ", , 86.65", // 27 + 16 + 17 + 14.25 + 9.9 + 2.5
    "P01, " + P01 + ", salesTarget=0, 88.31", // (86.65 - 16) / 80%
    "P03, satisfaction=91 resolutionRate=80, , 85.50",
    "P04, " + P04 + ", , 87.78", // 40 + 25 * 45/60 + 20 * 80/90 + 15 * 150/200
    "P04, " + P04 + ", payingCustomers=0, 90.03", // (87.7778 - 11.25) / 85%
    "P04, " + P04 + ", enquiries=0, 92.04", // (87.7778 - 18.75) / 75%
    "P04, " + P04 + ", orders=0, 64.06", // (40 + 0 + 11.25) / 80%
    "P06, " + P06 + ", , 86.00", // 36 + 15 + 20 + 15
    "P06, " + P06 + ", firstResponseSeconds=30, 86.00",
    "P06, " + P06 + ", firstResponseSeconds=40, 81.00" // 20 * 30/40
  })
  void theMetricsScoreIsWeightedAsTheCatalogueSays(
      String policy, String figures, String other, String score) {
    Map<String, BigDecimal> metrics = new HashMap<>();
    for (String figure : (figures + (other == null ? "" : " " + other)).split(" ")) {
      metrics.put(figure.split("=")[0], new BigDecimal(figure.split("=")[1]));
    }

    ScoringRules rules = Fixture.POLICIES.get(policy).scoring();
    assertThat(Scores.shown(MetricsScore.of(rules.indicators(), metrics).score())).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource({
    "P01, 40, 30, 20, 10",
    "P03, 40, 30, 20, 10",
    "P04, 70, 20, 5, 5",
    "P06, 40, 30, 20, 10"
  })
  void theSourcesAreWeightedAsTheCatalogueSays(
      String policy, String metrics, String manager, String peer, String self) {
    ScoringRules rules = Fixture.POLICIES.get(policy).scoring();

    assertThat(rules.metricsWeight()).isEqualByComparingTo(metrics);
    assertThat(rules.managerWeight()).isEqualByComparingTo(manager);
    assertThat(rules.peerWeight()).isEqualByComparingTo(peer);
    assertThat(rules.selfWeight()).isEqualByComparingTo(self);
  }
}
