package org.kaohe.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Period;

class MetricBoundsTest {

  private static final Period MONTH = Period.month(2026, 10);
  private static final Period WEEK = Period.parse("2026-W43");

  @ParameterizedTest
  @CsvSource({
    "SATISFACTION, 0, true",
    "SATISFACTION, 100, true",
    "SATISFACTION, 98.1234, true",
    "SATISFACTION, 98.12345, false",
    "SATISFACTION, 100.0001, false",
    "SATISFACTION, -0.0001, false",
    "LATE, 0, true",
    "LATE, 3.0, true",
    "LATE, 2.5, false",
    "LATE, -1, false",
    "SALES, 99999999999999, true",
    "SALES, 100000000000000, false",
    "SALES, -1, false",
    "ABSENT_DAYS, 0.5, true",
    "MONTH_FIXED_PAY, 5000.25, true",
    "MONTH_FIXED_PAY, 5000.255, false",
    "MONTH_GROSS_PAY, -0.01, false",
    "TASKS_ON_TIME, 0, true",
    "TASKS_ON_TIME, 1, true",
    "TASKS_ON_TIME, 2, false",
    "TASKS_ON_TIME, 0.5, false"
  })
  void everyFormOfFigureHasItsBounds(Metric metric, BigDecimal value, boolean allowed) {
    assertThat(MetricBounds.fault(metric, value).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10, 10, 0",
    "10, 11, 10, 1",
    "10, 10, 11, 1",
    "10, 11, 12, 2",
    "0, 0, 0, 0",
    "0, 1, 1, 1"
  })
  void nobodyOrdersWithoutEnquiringOrPaysWithoutOrdering(
      BigDecimal enquiries, BigDecimal orders, BigDecimal payers, int faults) {
    assertThat(
            MetricBounds.contradictions(
                MONTH,
                Map.of(Metric.ENQUIRIES, enquiries, Metric.ORDERS, orders, Metric.PAYERS, payers)))
        .hasSize(faults);
  }

  @Test
  void aMissingFigureContradictsNothing() {
    assertThat(MetricBounds.contradictions(MONTH, Map.of(Metric.PAYERS, BigDecimal.TEN))).isEmpty();
  }

  @Test
  void callbackDutyBelongsToWeeksOnly() {
    Map<Metric, BigDecimal> duty = Map.of(Metric.CALLBACK_DUTY, BigDecimal.ZERO);
    assertThat(MetricBounds.contradictions(WEEK, duty)).isEmpty();
    assertThat(MetricBounds.contradictions(MONTH, duty))
        .extracting(found -> found.metric())
        .containsExactly(Metric.CALLBACK_DUTY);
  }
}
