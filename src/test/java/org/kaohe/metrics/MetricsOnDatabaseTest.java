package org.kaohe.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.metrics.MetricsFixture.HR;
import static org.kaohe.metrics.MetricsFixture.OCTOBER;
import static org.kaohe.metrics.MetricsFixture.csv;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.tables.ImportReport;
import org.kaohe.testing.FakeStaff;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The use cases on the real tables, with people in memory. */
@KaoheTest
class MetricsOnDatabaseTest {

  private static final String DEPARTMENT = "MD部";
  private static final List<EmployeeNumber> PEOPLE =
      IntStream.range(0, 1_001).mapToObj(i -> new EmployeeNumber("MD-" + i)).toList();

  @Autowired MetricSheets sheets;
  @Autowired MetricFreezes freezes;
  @Autowired MetricCorrections corrections;
  @Autowired Clock clock;

  private final FakeStaff staff = new FakeStaff();
  private FreezingMetrics freezing;
  private ImportingMetrics importing;
  private CorrectingMetrics correcting;

  @BeforeEach
  void useCases() {
    PEOPLE.forEach(number -> staff.employed(number.value(), DEPARTMENT, "MD组"));
    Employment employment = new Employment(staff);
    freezing = new FreezingMetrics(sheets, freezes, new StaffAtFreeze(staff), clock);
    importing = new ImportingMetrics(sheets, freezing, employment, event -> {}, clock);
    correcting =
        new CorrectingMetrics(
            sheets,
            corrections,
            new CorrectingPay(freezes, staff),
            freezing,
            employment,
            event -> {},
            clock);
  }

  private ImportReport load(String... lines) {
    return importing.run(csv(lines), "metrics.csv", HR);
  }

  @Test
  void aDepartmentsMonthIsImportedFrozenCorrectedAndReleased() {
    List<String> lines = new ArrayList<>(List.of("工号,期间,来源,客户满意度,销售额,任务按时,当月固定工资"));
    PEOPLE.forEach(number -> lines.add(number + ",2026-10,系统,98.50%,1200.10,否,6000.00"));
    String[] file = lines.toArray(String[]::new);
    assertThat(load(file)).isEqualTo(new ImportReport(1_001, 1_001, 0, 0, List.of()));
    assertThat(load(file)).isEqualTo(new ImportReport(1_001, 0, 0, 1_001, List.of()));

    freezing.freeze(DEPARTMENT, OCTOBER, PEOPLE, HR);
    freezing.freeze(DEPARTMENT, OCTOBER, PEOPLE, HR);
    assertThat(freezing.frozen(OCTOBER, PEOPLE)).hasSize(1_001);
    assertThat(freezes.of(OCTOBER, PEOPLE).get(PEOPLE.get(0)))
        .isEqualTo(new FrozenPay(PEOPLE.get(0), Cny.of(6_000), Cny.of(8_000)));
    assertThatThrownBy(() -> load(file))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.faults()).hasSize(1_001));

    EmployeeNumber first = PEOPLE.get(0);
    correcting.correct(first, OCTOBER, Metric.MONTH_FIXED_PAY, new BigDecimal("6500"), "调薪", HR);
    assertThat(freezes.of(OCTOBER, List.of(first)).get(first).fixedPay()).isEqualTo(Cny.of(6_500));
    assertThat(corrections.of(first, OCTOBER)).hasSize(1);

    freezing.release(DEPARTMENT, OCTOBER, HR);
    assertThat(load(file)).isEqualTo(new ImportReport(1_001, 0, 1, 1_000, List.of()));
  }
}
