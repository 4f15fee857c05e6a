package org.kaohe.metrics.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kaohe.metrics.FrozenPay;
import org.kaohe.metrics.Metric;
import org.kaohe.metrics.MetricCorrection;
import org.kaohe.metrics.MetricCorrections;
import org.kaohe.metrics.MetricFreeze;
import org.kaohe.metrics.MetricFreezes;
import org.kaohe.metrics.MetricSheet;
import org.kaohe.metrics.MetricSheets;
import org.kaohe.metrics.StoredSheet;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

@KaoheTest
class MetricTablesTest {

  private static final Period OCTOBER = Period.month(2026, 10);
  private static final EmployeeNumber HR = new EmployeeNumber("hr");

  @Autowired MetricSheets sheets;
  @Autowired MetricFreezes freezes;
  @Autowired MetricCorrections corrections;

  private static EmployeeNumber number(String value) {
    return new EmployeeNumber("MT-" + value);
  }

  private static MetricSheet sheet(String employee, String period, String workload) {
    Map<Metric, BigDecimal> values =
        workload == null ? Map.of() : Map.of(Metric.WORKLOAD, new BigDecimal(workload));
    return new MetricSheet(number(employee), Period.parse(period), values, null);
  }

  private void save(MetricSheet... fresh) {
    sheets.save(List.of(fresh).stream().map(sheet -> new StoredSheet(sheet, 0)).toList());
  }

  @Test
  void everyFigureComesBackAsItWasStored() {
    Map<Metric, BigDecimal> values = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.values()) {
      values.put(
          metric,
          switch (metric.form()) {
            case RATE -> new BigDecimal("98.1234");
            case COUNT -> new BigDecimal("99999999999999");
            case AMOUNT -> new BigDecimal("99999999999999.9999");
            case MONEY -> new BigDecimal("999999999999.99");
            case YES_NO -> BigDecimal.ONE;
          });
    }
    MetricSheet full = new MetricSheet(number("full"), OCTOBER, values, "系统😀");
    save(full, sheet("none", "2026-10", "0"));
    assertThat(sheets.of(OCTOBER, List.of(number("full")))).isEqualTo(Map.of(number("full"), full));
    assertThat(sheets.of(OCTOBER, List.of(number("none"))).get(number("none")).values())
        .isEqualTo(Map.of(Metric.WORKLOAD, BigDecimal.ZERO));
  }

  @Test
  void numbersThatDifferOnlyInCaseAreDifferentPeople() {
    save(sheet("a", "2026-10", "1"), sheet("A", "2026-10", "2"));
    assertThat(sheets.of(OCTOBER, List.of(number("a")))).containsOnlyKeys(number("a"));
  }

  @Test
  void moreThanFitIntoOneStatementAreReadAndWritten() {
    List<EmployeeNumber> people =
        IntStream.range(0, 1_201).mapToObj(i -> number("many-" + i)).toList();
    sheets.save(
        people.stream()
            .map(p -> new MetricSheet(p, OCTOBER, Map.of(Metric.CARDS, BigDecimal.ONE), null))
            .map(sheet -> new StoredSheet(sheet, 0))
            .toList());
    assertThat(sheets.of(OCTOBER, people)).hasSize(1_201);
    sheets.save(sheets.stored(OCTOBER, people).values());
    assertThat(sheets.stored(OCTOBER, people).values()).allMatch(stored -> stored.version() == 2);
    assertThat(sheets.of(OCTOBER, List.of())).isEmpty();
  }

  @Test
  void emptyRowsAreNoSheets() {
    save(sheet("empty", "2026-10", null));
    assertThat(sheets.of(OCTOBER, List.of(number("empty")))).isEmpty();
    assertThat(sheets.stored(OCTOBER, List.of(number("empty")))).hasSize(1);
    assertThat(sheets.monthsOf(List.of(number("empty")), OCTOBER, OCTOBER)).isEmpty();
  }

  @Test
  void monthsComeInOrderWithoutWeeks() {
    save(
        sheet("m2", "2026-09", "4"),
        sheet("m1", "2026-10", "3"),
        sheet("m1", "2026-08", "1"),
        sheet("m1", "2026-07", "0"),
        sheet("m1", "2026-11", "0"),
        sheet("m1", "2026-W40", "9"));
    assertThat(sheets.monthsOf(List.of(number("m2"), number("m1")), Period.month(2026, 8), OCTOBER))
        .extracting(sheet -> sheet.employee().value() + " " + sheet.period())
        .containsExactly("MT-m1 2026-08", "MT-m2 2026-09", "MT-m1 2026-10");
  }

  @Test
  void weeksBelongToTheMonthOfTheirThursday() {
    save(
        sheet("w", "2026-W40", "1"),
        sheet("w", "2026-W39", "1"),
        sheet("w", "2026-W44", "1"),
        sheet("w", "2026-W45", "1"));
    assertThat(sheets.weeksOf(List.of(number("w")), OCTOBER))
        .extracting(sheet -> sheet.period().toString())
        .containsExactly("2026-W40", "2026-W44");
  }

  @Test
  void ofTwoWritersTheSecondIsRefused() {
    save(sheet("race", "2026-10", "1"));
    StoredSheet read = sheets.stored(OCTOBER, List.of(number("race"))).get(number("race"));
    sheets.save(List.of(read));
    assertThatThrownBy(() -> sheets.save(List.of(read)))
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.type()).isEqualTo("metrics-changed-meanwhile"));
    assertThatThrownBy(() -> save(sheet("race", "2026-10", "2"))).isInstanceOf(Refused.class);
  }

  @Test
  void aFreezeKeepsPayUntilItIsReleased() {
    FrozenPay pay = new FrozenPay(number("f"), Cny.of("5000.01"), Cny.of(8_000));
    freezes.add(List.of(new MetricFreeze(OCTOBER, "MT部", pay, HR, Instant.EPOCH.plusSeconds(1))));
    assertThat(freezes.of(OCTOBER, List.of(number("f"), number("g"))))
        .isEqualTo(Map.of(number("f"), pay));
    assertThat(freezes.frozen(OCTOBER.next(), List.of(number("f")))).isEmpty();
    FrozenPay changed = new FrozenPay(number("f"), Cny.of(4_000), Cny.of(8_000));
    freezes.changePay(OCTOBER, changed);
    assertThat(freezes.of(OCTOBER, Set.of(number("f")))).containsValue(changed);
    assertThat(freezes.any("MT部", OCTOBER)).isTrue();
    freezes.remove("MT部", OCTOBER);
    assertThat(freezes.any("MT部", OCTOBER)).isFalse();
  }

  @Test
  void theTrailOfCorrectionsIsKeptInOrder() {
    MetricCorrection first = correction("2", null, "0.5", 1);
    MetricCorrection second = correction("1", "0.5", null, 2);
    corrections.add(second);
    corrections.add(first);
    assertThat(corrections.of(number("c"), OCTOBER)).containsExactly(first, second);
  }

  private static MetricCorrection correction(String id, String old, String fresh, int second) {
    return new MetricCorrection(
        "MT-" + id,
        number("c"),
        OCTOBER,
        Metric.LEAVE_DAYS,
        old == null ? null : new BigDecimal(old),
        fresh == null ? null : new BigDecimal(fresh),
        "补录",
        HR,
        Instant.parse("2026-11-02T01:00:00Z").plusSeconds(second));
  }
}
