package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.policy.Fixture.P04;
import static org.kaohe.policy.Fixture.lines;
import static org.kaohe.policy.Fixture.notEvaluated;
import static org.kaohe.policy.Fixture.proposals;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Refused;

class P04Test {

  @ParameterizedTest
  @CsvSource({ // performance pay 20% of 8,000 = 1,600
    "100, 1600.00",
    "90.01, 1600.00",
    "90, 1600.00",
    "89.99, 1440.00",
    "80, 1440.00",
    "79.99, 1280.00",
    "70, 1280.00",
    "69.99, 960.00",
    "60, 960.00",
    "59.99, 0.00",
    "0, 0.00"
  })
  void performancePayFollowsTheComposite(String composite, String paid) {
    assertThat(lines(new Month().person("E1").scored(composite, 1).by(P04), "P04-R1"))
        .containsExactly("E1 PERFORMANCE_PAY " + paid);
  }

  @Test
  void theLineSaysWhatFullPerformancePayWouldBe() {
    PolicyOutcome outcome = new Month().person("E1").scored("65", 1).fixedPay("6666.67").by(P04);

    assertThat(lines(outcome, "P04-R1"))
        .containsExactly("E1 PERFORMANCE_PAY 800.00"); // 60% of 1333.334, not of 1333.33
    assertThat(proposals(outcome, "P04-R1").get(0).facts())
        .containsEntry("绩效工资全额", "1333.33")
        .containsEntry("比例(%)", "60")
        .containsEntry("综合分", "65");
  }

  @ParameterizedTest
  @CsvSource({
    "7777.77, 95, 1555.55", // 1555.554
    "7777.78, 95, 1555.56", // 1555.556
    "7777.77, 85, 1400.00", // 90%: 1399.9986
    "7777.77, 75, 1244.44" // 80%: 1244.4432
  })
  void performancePayIsRoundedOnceAtTheEnd(String fixed, String composite, String paid) {
    PolicyOutcome outcome = new Month().person("E1").scored(composite, 1).fixedPay(fixed).by(P04);

    assertThat(lines(outcome, "P04-R1")).containsExactly("E1 PERFORMANCE_PAY " + paid);
  }

  @Test
  void ineligiblePeopleGetTheFullPerformancePayWhateverTheirScore() {
    Month month = new Month();
    month.person("E1").scored("50", null).ineligible();
    month.person("E2").ineligible();

    assertThat(lines(month.by(P04), "P04-R1"))
        .containsExactly("E1 PERFORMANCE_PAY 1600.00", "E2 PERFORMANCE_PAY 1600.00");
  }

  @Test
  void whoeverHasNoCompositeIsNotEvaluated() {
    PolicyOutcome outcome = new Month().person("E1").by(P04);

    assertThat(outcome.proposals()).isEmpty();
    assertThat(notEvaluated(outcome, "P04-R1")).containsExactly("E1 没有综合分");
  }

  @Test
  void theCompanysFactorMultipliesWhatIsPaid() {
    Policy weakYear = P04.with(Map.of("performanceFactor", new BigDecimal("80")));
    Month month = new Month();
    month.person("E1").scored("85", 1);
    month.person("E2").ineligible();

    assertThat(lines(month.by(weakYear), "P04-R1"))
        .containsExactly( // 1,600 * 90% * 80% and 1,600 * 100% * 80%
            "E1 PERFORMANCE_PAY 1152.00", "E2 PERFORMANCE_PAY 1280.00");
    assertThat(proposals(month.by(weakYear), "P04-R1").get(0).facts())
        .containsEntry("绩效工资全额", "1600.00");
  }

  @Test
  void aGoodYearsFactorMayPayMoreThanTheWhole() {
    Policy goodYear = P04.with(Map.of("performanceFactor", new BigDecimal("120")));

    assertThat(lines(new Month().person("E1").scored("85", 1).by(goodYear), "P04-R1"))
        .containsExactly("E1 PERFORMANCE_PAY 1728.00"); // 1,600 * 90% * 120%
  }

  @Test
  void theCompanyMaySetOtherTiersButNoneThatOverlap() {
    Policy strict = P04.with(Map.of("payFrom1", new BigDecimal("95")));

    assertThat(lines(new Month().person("E1").scored("94.99", 1).by(strict), "P04-R1"))
        .containsExactly("E1 PERFORMANCE_PAY 1440.00");
    assertThatThrownBy(() -> P04.with(Map.of("payFrom2", new BigDecimal("92"))))
        .isInstanceOf(Refused.class);
  }
}
