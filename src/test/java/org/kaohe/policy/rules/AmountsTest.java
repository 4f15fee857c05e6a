package org.kaohe.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.policy.Month;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.facts.Subject;

class AmountsTest {

  private static Amounts.Answer amount(
      String fixedPay, AmountKind kind, String cap, Map<String, String> figures) {
    Month month = new Month();
    month.person("E1").fixedPay(fixedPay);
    Subject.Person person = new Subject.Person(month.input().people().get(0));
    Map<String, BigDecimal> numbers =
        figures.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, figure -> new BigDecimal(figure.getValue())));
    Row row = new Row("P99-R1", OutcomeKind.CASH_AWARD, kind, "figure", cap, null, null, "理由");
    return new Amounts(numbers).of(row, person);
  }

  @ParameterizedTest
  @CsvSource({
    "8000, 100, 100, 1600.00",
    "8000, 60, 100, 960.00",
    "8000, 0, 100, 0.00",
    "8000, 90, 110, 1584.00",
    "8000.33, 90, 100, 1440.06", // 1,600.066 × 90% = 1,440.0594
    "1000.25, 50, 100, 100.03", // 100.025, half up
    "333.33, 33.33, 50, 11.11" // 66.666 × 33.33% × 50% = 11.1099
  })
  void performancePayIsPaidByShareAndFactorAndRoundedOnce(
      String fixedPay, String share, String factor, String paid) {
    Amounts.Answer answer =
        amount(
            fixedPay,
            AmountKind.PERFORMANCE_PAY,
            null,
            Map.of("figure", share, "performancePayShare", "20", "performanceFactor", factor));

    assertThat(answer.money().getAmount()).isEqualTo(paid);
    assertThat(answer.facts()).containsKeys("比例(%)", "系数(%)");
  }

  @ParameterizedTest
  @CsvSource({"499.99, 499.99", "500, 500.00", "500.01, 500.00", "6000, 500.00"})
  void aCapIsNeverExceededAndShown(String figure, String amount) {
    Amounts.Answer answer =
        amount("8000", AmountKind.FIXED, "cap", Map.of("figure", figure, "cap", "500"));

    assertThat(answer.money().getAmount()).isEqualTo(amount);
    assertThat(answer.facts()).isEqualTo(Map.of("封顶", "500.00"));
  }

  @Test
  void pointsAreNoMoney() {
    Amounts.Answer answer = amount("8000", AmountKind.POINTS, null, Map.of("figure", "2.5"));

    assertThat(answer.money().isZero()).isTrue();
    assertThat(answer.facts()).isEqualTo(Map.of("分值", "2.5"));
  }
}
