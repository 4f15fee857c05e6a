package org.kaohe.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kaohe.metrics.MetricsFixture.HR;
import static org.kaohe.metrics.MetricsFixture.OCTOBER;
import static org.kaohe.metrics.MetricsFixture.number;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;

class CorrectingMetricsTest {

  private static final EmployeeNumber E1 = number("E1");
  private final MetricsFixture kaohe = new MetricsFixture();

  @BeforeEach
  void frozenOctober() {
    kaohe.staff.employed("E1", "客服部", "一组");
    kaohe.load("工号,期间,客户满意度,询单人数,下单人数", "E1,2026-10,79.5,10,5");
    kaohe.freezing.freeze("客服部", OCTOBER, List.of(E1), HR);
  }

  private MetricCorrection correct(Metric metric, String value, String reason) {
    return correct(OCTOBER, metric, value, reason);
  }

  private MetricCorrection correct(Period period, Metric metric, String value, String reason) {
    BigDecimal figure = value == null ? null : new BigDecimal(value);
    return kaohe.correcting.correct(E1, period, metric, figure, reason, HR);
  }

  private Refused refused(Metric metric, String value, String reason) {
    Refused refused = catchThrowableOfType(Refused.class, () -> correct(metric, value, reason));
    assertThat(kaohe.trail.entries).isEmpty();
    assertThat(kaohe.events).isEmpty();
    return refused;
  }

  @Test
  void aFrozenFigureIsCorrectedWithATrailAndAnnounced() {
    MetricCorrection correction = correct(Metric.SATISFACTION, "80.50", " 漏计两条评价 ");
    assertThat(kaohe.figure("E1", OCTOBER, Metric.SATISFACTION)).isEqualByComparingTo("80.5");
    assertThat(correction.oldValue()).isEqualByComparingTo("79.5");
    assertThat(correction.newValue()).isEqualByComparingTo("80.5");
    assertThat(correction.reason()).isEqualTo("漏计两条评价");
    assertThat(correction.correctedBy()).isEqualTo(HR);
    assertThat(correction.correctedAt()).isEqualTo(kaohe.clock.instant());
    assertThat(kaohe.trail.entries).containsExactly(correction);
    assertThat(kaohe.events)
        .containsExactly(new MetricCorrected(E1, OCTOBER, Metric.SATISFACTION, true, false, HR));
  }

  @Test
  void aFigureCanBeGivenForTheFirstTimeAndTakenAway() {
    assertThat(correct(Metric.WORKLOAD, "800", "补录").oldValue()).isNull();
    assertThat(correct(Metric.WORKLOAD, null, "误录").newValue()).isNull();
    assertThat(kaohe.figure("E1", OCTOBER, Metric.WORKLOAD)).isNull();
  }

  @Test
  void beforeTheFreezeTheEventSaysSo() {
    correct(OCTOBER.next(), Metric.WORKLOAD, "1", "补录");
    assertThat(kaohe.events)
        .containsExactly(
            new MetricCorrected(E1, OCTOBER.next(), Metric.WORKLOAD, false, false, HR));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void aReasonIsRequired(String reason) {
    assertThat(refused(Metric.SATISFACTION, "80", reason).faults())
        .extracting(Fault::message)
        .containsExactly("更正必须说明原因");
  }

  @Test
  void everyFaultIsReportedAtOnce() {
    assertThat(refused(Metric.SATISFACTION, "100.9", "长".repeat(501)).faults())
        .extracting(Fault::place)
        .containsExactly("原因", "客户满意度");
  }

  @Test
  void figuresMustNotContradictEachOther() {
    assertThat(refused(Metric.ORDERS, "11", "更正").faults())
        .extracting(Fault::place)
        .containsExactly("下单人数");
    assertThat(refused(Metric.ENQUIRIES, "4", "更正").faults())
        .extracting(Fault::place)
        .containsExactly("下单人数");
    assertThat(refused(Metric.CALLBACK_DUTY, "1", "更正").faults()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"79.5", "79.5000"})
  void theSameValueIsNoCorrection(String same) {
    assertThat(refused(Metric.SATISFACTION, same, "更正").type()).isEqualTo("correction-unchanged");
  }

  @Test
  void unknownPeopleAndMonthsNotBegunAreRefused() {
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () ->
                kaohe.correcting.correct(
                    number("X"), Period.month(2026, 12), Metric.CARDS, BigDecimal.ONE, "更正", HR));
    assertThat(refused.faults()).extracting(Fault::place).containsExactly("期间", "工号");
  }

  @Test
  void correctedPayOfTheMonthIsTheFrozenPay() {
    correct(Metric.MONTH_FIXED_PAY, "4500.5", "调薪未录");
    assertThat(pay()).isEqualTo(new FrozenPay(E1, Cny.of("4500.50"), Cny.of(8_000)));
    correct(Metric.MONTH_GROSS_PAY, "7000", "调薪未录");
    assertThat(pay()).isEqualTo(new FrozenPay(E1, Cny.of("4500.50"), Cny.of(7_000)));
    correct(Metric.MONTH_FIXED_PAY, null, "误录");
    assertThat(pay()).isEqualTo(new FrozenPay(E1, Cny.of(5_000), Cny.of(7_000)));
  }

  private FrozenPay pay() {
    return kaohe.freezes.of(OCTOBER, List.of(E1)).get(E1);
  }
}
