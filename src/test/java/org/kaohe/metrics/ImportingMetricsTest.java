package org.kaohe.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.metrics.MetricsFixture.HR;
import static org.kaohe.metrics.MetricsFixture.OCTOBER;
import static org.kaohe.metrics.MetricsFixture.number;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Period;
import org.kaohe.tables.ImportReport;

class ImportingMetricsTest {

  private final MetricsFixture kaohe = new MetricsFixture();

  @BeforeEach
  void people() {
    kaohe.staff.employed("E1", "客服部", "一组").employed("E2", "客服部", "一组");
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    String[] file = {"工号,期间,来源,客户满意度,未知", "E1,2026-10,系统,98.50%,x", "E2,2026-10,系统,97,x"};
    assertThat(kaohe.load(file)).isEqualTo(new ImportReport(2, 2, 0, 0, List.of("未知")));
    assertThat(kaohe.load(file)).isEqualTo(new ImportReport(2, 0, 0, 2, List.of("未知")));
  }

  @Test
  void aRowReplacesWhatTheFileHasHeadingsForAndClearsEmptyCells() {
    kaohe.load("工号,期间,来源,客户满意度,工作量,迟到次数", "E1,2026-10,质检,98,800,1");
    assertThat(kaohe.load("工号,期间,客户满意度,工作量", "E1,2026-10,95,").changed()).isEqualTo(1);
    assertThat(kaohe.figure("E1", OCTOBER, Metric.SATISFACTION)).isEqualByComparingTo("95");
    assertThat(kaohe.figure("E1", OCTOBER, Metric.WORKLOAD)).isNull();
    assertThat(kaohe.figure("E1", OCTOBER, Metric.LATE)).isEqualByComparingTo("1");
    assertThat(kaohe.sheets.of(OCTOBER, List.of(number("E1"))).get(number("E1")).source())
        .isEqualTo("质检");
  }

  @Test
  void oneBadRowRefusesTheWholeFile() {
    assertThat(kaohe.faultsOf("工号,期间,工作量", "E1,2026-10,1", "E2,2026-10,-1"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("第 3 行 工作量");
  }

  @Test
  void unknownPeopleAndPeopleNotEmployedThenAreRefused() {
    kaohe.staff.employed("E3", "客服部", "一组", "2026-11-01", null);
    kaohe.staff.employed("E4", "客服部", "一组", "2020-01-01", "2026-09-30");
    assertThat(
            kaohe.faultsOf(
                "工号,期间,工作量", "e1,2026-10,1", "E3,2026-10,1", "E4,2026-10,1", "E1,2026-10,1"))
        .containsExactlyInAnyOrder(
            "第 2 行 工号:员工表中没有这个工号", "第 3 行 工号:该员工在 2026-10 不在职", "第 4 行 工号:该员工在 2026-10 不在职");
  }

  @Test
  void oneDayOfEmploymentInThePeriodIsEnough() {
    kaohe.staff.employed("E3", "客服部", "一组", "2026-10-31", null);
    kaohe.staff.employed("E4", "客服部", "一组", "2020-01-01", "2026-10-01");
    assertThat(kaohe.load("工号,期间,工作量", "E3,2026-10,1", "E4,2026-10,1").created()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11, true",
    "2026-12, false",
    "2026-W45, true",
    "2026-W46, false",
    "2027-01, false"
  })
  void aPeriodMustHaveBegun(String period, boolean allowed) {
    if (allowed) {
      assertThat(kaohe.load("工号,期间,工作量", "E1," + period + ",1").created()).isEqualTo(1);
    } else {
      assertThat(kaohe.faultsOf("工号,期间,工作量", "E1," + period + ",1"))
          .containsExactly("第 2 行 期间:期间还没有开始");
    }
  }

  @Test
  void aFrozenPeriodIsRefusedWithTheReasonAndOthersAreNot() {
    kaohe.freezing.freeze("客服部", OCTOBER, List.of(number("E1")), HR);
    assertThat(kaohe.faultsOf("工号,期间,工作量", "E1,2026-10,1", "E2,2026-10,1"))
        .containsExactly("第 2 行 期间:该期间的指标已冻结，不能再导入；如有错误，请人力说明理由后更正");
    assertThat(kaohe.load("工号,期间,工作量", "E1,2026-11,1", "E2,2026-10,1").created()).isEqualTo(2);
  }

  @Test
  void figuresOfSeveralFilesMustNotContradictEachOther() {
    kaohe.load("工号,期间,询单人数", "E1,2026-10,10");
    assertThat(kaohe.faultsOf("工号,期间,下单人数", "E1,2026-10,11"))
        .containsExactly("第 2 行 下单人数:不能多于询单人数（10）");
    assertThat(kaohe.faultsOf("工号,期间,询单人数,下单人数", "E1,2026-10,10,11")).hasSize(1);
    kaohe.load("工号,期间,下单人数", "E1,2026-10,10");
    assertThat(kaohe.faultsOf("工号,期间,询单人数", "E1,2026-10,9"))
        .containsExactly("第 2 行 下单人数:不能多于询单人数（9）");
  }

  @Test
  void aRowWithoutAnyFigureMakesNoSheet() {
    assertThat(kaohe.load("工号,期间,工作量", "E1,2026-10,"))
        .isEqualTo(new ImportReport(1, 0, 0, 1, List.of()));
    assertThat(kaohe.sheets.stored).isEmpty();
  }

  @Test
  void weeksAndMonthsStandBesideEachOther() {
    kaohe.load("工号,期间,回访率,回访值班", "E1,2026-W43,92,是", "E1,2026-10,88,");
    assertThat(kaohe.figure("E1", Period.parse("2026-W43"), Metric.CALLBACK_DUTY))
        .isEqualByComparingTo("1");
    assertThat(kaohe.figure("E1", OCTOBER, Metric.CALLBACK_RATE)).isEqualByComparingTo("88");
  }
}
