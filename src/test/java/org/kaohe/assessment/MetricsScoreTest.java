package org.kaohe.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.assessment.ScoringFixture.number;
import static org.kaohe.assessment.ScoringFixture.rate;
import static org.kaohe.assessment.ScoringFixture.ratio;
import static org.kaohe.assessment.ScoringFixture.time;
import static org.kaohe.assessment.ScoringFixture.volume;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.policy.ScoringRules.Indicator;

class MetricsScoreTest {

  private static BigDecimal score(List<Indicator> indicators, Map<String, BigDecimal> metrics) {
    return Scores.shown(MetricsScore.of(indicators, metrics).score());
  }

  private static BigDecimal scoreOf(Indicator indicator, String value) {
    return score(List.of(indicator), Map.of(indicator.metric(), number(value)));
  }

  @ParameterizedTest
  @CsvSource({"0, 0.00", "79.99, 79.99", "97.125, 97.13", "100, 100.00"})
  void a_rate_without_target_scores_itself(String value, String score) {
    assertThat(scoreOf(rate("satisfaction", 50), value)).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.00", "399, 49.88", "799, 99.88", "800, 100.00", "801, 100.00", "9000, 100.00"})
  void a_volume_is_capped_at_its_target(String value, String score) {
    assertThat(scoreOf(volume("workload", 20, "800"), value)).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource({"0, 100.00", "29, 100.00", "30, 100.00", "31, 96.77", "45, 66.67", "60, 50.00"})
  void a_time_scores_its_target_over_itself(String value, String score) {
    assertThat(scoreOf(time("firstResponseSeconds", 20, "30"), value)).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource({
    "200, 100, 100.00", // 200% of sales keeps at the target's 100
    "100, 100, 100.00",
    "99, 100, 99.00",
    "1, 3, 33.33",
    "0, 100, 0.00",
    "5, 0, ",
    "0, 0, "
  })
  void a_ratio_with_a_zero_denominator_is_no_data(String sales, String target, String score) {
    Indicator completion = ratio("completion", "sales", "salesTarget", true, "100");
    assertThat(
            score(
                List.of(completion), Map.of("sales", number(sales), "salesTarget", number(target))))
        .isEqualTo(number(score));
  }

  @ParameterizedTest
  @CsvSource({"59, 98.33", "60, 100.00", "61, 100.00", "30, 50.00"})
  void a_percentage_with_a_target_reaches_full_score_at_the_target(String ordered, String score) {
    Indicator conversion = ratio("conversion", "orders", "enquiries", true, "60");
    assertThat(
            score(
                List.of(conversion), Map.of("orders", number(ordered), "enquiries", number("100"))))
        .isEqualTo(score);
  }

  @Test
  void an_average_order_value_is_an_amount_not_a_percentage() {
    Indicator value = ratio("orderValue", "paidAmount", "payingCustomers", false, "200");
    MetricsScore score =
        MetricsScore.of(
            List.of(value), Map.of("paidAmount", number("1500"), "payingCustomers", number("10")));
    assertThat(Scores.shown(score.score())).isEqualTo("75.00");
    assertThat(score.parts().get(0).value()).isEqualTo("150.00");
  }

  @ParameterizedTest
  @CsvSource({"sales", "salesTarget"})
  void a_ratio_with_one_figure_missing_is_no_data(String given) {
    Indicator completion = ratio("completion", "sales", "salesTarget", true, "100");
    assertThat(score(List.of(completion), Map.of(given, number("90")))).isNull();
  }

  @Test
  void weights_of_missing_indicators_go_to_the_others_in_proportion() {
    List<Indicator> p06 =
        List.of(
            rate("satisfaction", 40),
            time("resolutionMinutes", 20, "30"),
            time("firstResponseSeconds", 20, "30"),
            volume("workload", 20, "800"));
    // without minutes and seconds: (40 * 90 + 20 * 60) / 60 = 80
    MetricsScore score =
        MetricsScore.of(p06, Map.of("satisfaction", number("90"), "workload", number("480")));
    assertThat(Scores.shown(score.score())).isEqualTo("80.00");
    assertThat(score.parts().stream().map(PersonScore.Part::appliedWeight))
        .containsExactly(number("66.67"), null, null, number("33.33"));
    assertThat(score.parts().get(1).note()).isEqualTo("无数据，不计，其余指标按比例折算");
    assertThat(score.parts().get(1).score()).isNull();
  }

  @Test
  void without_any_figure_there_is_no_score() {
    assertThat(score(List.of(rate("satisfaction", 50)), Map.of())).isNull();
  }

  @Test
  void all_six_indicators_of_p01_by_hand() {
    List<Indicator> p01 =
        List.of(
            rate("satisfaction", 30),
            new Indicator(
                "salesCompletion",
                "销售完成率",
                "sales",
                "salesTarget",
                true,
                number("100"),
                false,
                number("20")),
            rate("resolutionRate", 20),
            rate("callbackRate", 15),
            rate("accuracy", 10),
            time("firstResponseSeconds", 5, "30"));
    // 30*96 + 20*90 + 20*88 + 15*92 + 10*99 + 5*75 = 9185
    assertThat(
            score(
                p01,
                Map.of(
                    "satisfaction", number("96"),
                    "sales", number("45000"),
                    "salesTarget", number("50000"),
                    "resolutionRate", number("88"),
                    "callbackRate", number("92"),
                    "accuracy", number("99"),
                    "firstResponseSeconds", number("40"))))
        .isEqualTo("91.85");
  }
}
