package org.kaohe.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.metrics.MetricsFixture.HR;
import static org.kaohe.metrics.MetricsFixture.OCTOBER;
import static org.kaohe.metrics.MetricsFixture.number;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompletenessTest {

  private static final Set<Metric> NEEDED = Set.of(Metric.RESOLUTION_RATE, Metric.SATISFACTION);
  private final MetricsFixture kaohe = new MetricsFixture();

  @BeforeEach
  void people() {
    kaohe.staff.employed("E1", "客服部", "一组").employed("E2", "客服部", "二组");
    kaohe.staff.employed("E3", "客服部", "一组").employed("E9", "销售部", "三组");
    kaohe.staff.employed("E4", "客服部", "一组", "2026-11-01", null);
  }

  @Test
  void whoLacksWhatIsNamedAndZeroIsAFigure() {
    kaohe.load("工号,期间,客户满意度,问题解决率", "E1,2026-10,0,90", "E2,2026-10,95,");
    assertThat(
            kaohe.completeness.of(
                OCTOBER, List.of(number("E3"), number("E2"), number("E1")), NEEDED))
        .containsExactly(
            new Lacking(number("E2"), "姓名E2", "二组", List.of(Metric.RESOLUTION_RATE), false),
            new Lacking(
                number("E3"),
                "姓名E3",
                "一组",
                List.of(Metric.SATISFACTION, Metric.RESOLUTION_RATE),
                true));
  }

  @Test
  void aDepartmentsListHasEverybodyEmployedInThePeriod() {
    kaohe.load("工号,期间,客户满意度,问题解决率", "E1,2026-10,98,90");
    CompletenessReport report = kaohe.completeness.ofDepartment("客服部", OCTOBER, NEEDED);
    assertThat(report.people()).isEqualTo(3);
    assertThat(report.frozen()).isFalse();
    assertThat(report.lacking()).extracting(Lacking::name).containsExactly("姓名E2", "姓名E3");
    kaohe.freezing.freeze("客服部", OCTOBER, List.of(number("E1")), HR);
    assertThat(kaohe.completeness.ofDepartment("客服部", OCTOBER, NEEDED).frozen()).isTrue();
  }

  @Test
  void unlessNamedWhateverColleaguesHaveIsNeeded() {
    kaohe.load(
        "工号,期间,客户满意度,任务按时,当月固定工资,工作量",
        "E1,2026-10,98,是,5000,",
        "E2,2026-10,,,,800",
        "E3,2026-10,97,,,700",
        "E9,2026-10,,,,");
    CompletenessReport report = kaohe.completeness.ofDepartment("客服部", OCTOBER, Set.of());
    assertThat(report.needed()).containsExactly(Metric.SATISFACTION, Metric.WORKLOAD);
    assertThat(report.lacking())
        .extracting(Lacking::employee)
        .containsExactly(number("E1"), number("E2"));
  }

  @Test
  void withoutAnyFigureEverybodyIsListedEvenIfNothingIsNamed() {
    assertThat(kaohe.completeness.ofDepartment("客服部", OCTOBER, Set.of()).lacking())
        .hasSize(3)
        .allMatch(Lacking::without);
  }
}
