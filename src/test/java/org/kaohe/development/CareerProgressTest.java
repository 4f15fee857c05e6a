package org.kaohe.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareerProgressTest {

  private static final CareerGrade NEXT =
      new CareerGrade(3, 0L, "中级客服", 6, new BigDecimal("82"), 1, null);
  private static final LocalDate TODAY = LocalDate.parse("2026-11-06");

  @ParameterizedTest
  @CsvSource({"2026-05-06, true", "2026-05-07, false"})
  void monthsInTheGradeAreFullOnes(String since, boolean met) {
    assertThat(steps(since, List.of(), 0).get(0).met()).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource({"81.99, 82.01, true", "81.98, 82.01, true", "81.98, 82.00, false"})
  void theMeanIsRoundedHalfUpToTwoDecimals(String one, String other, boolean met) {
    // (81.98 + 82.01) / 2 = 81.995, rounded 82.00
    List<BigDecimal> months = List.of(new BigDecimal(one), new BigDecimal(other));
    assertThat(steps("2020-01-01", months, 0).get(1).met()).isEqualTo(met);
  }

  @Test
  void withoutAFinalMonthNothingIsReached() {
    CareerProgress.Step mean = steps("2020-01-01", List.of(), 1).get(1);

    assertThat(mean.met()).isFalse();
    assertThat(mean.reached()).isEqualTo("还没有已定稿的月份");
  }

  private static List<CareerProgress.Step> steps(
      String since, List<BigDecimal> composites, int trainings) {
    return CareerProgress.of(LocalDate.parse(since), composites, trainings).towards(NEXT, TODAY);
  }
}
