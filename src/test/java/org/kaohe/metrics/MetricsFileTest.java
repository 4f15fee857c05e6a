package org.kaohe.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.metrics.MetricsFixture.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.Fault;
import org.kaohe.tables.Heading;

class MetricsFileTest {

  private static MetricsFile read(String... lines) {
    return MetricsFile.read(csv(lines), "metrics.csv");
  }

  private static List<String> faults(String... lines) {
    return read(lines).table().faults().stream().map(Fault::place).toList();
  }

  @Test
  void theTemplateHasEveryHeadingOfTheFormatInItsOrder() {
    assertThat(MetricsFile.headings())
        .extracting(Heading::name)
        .containsExactly(
            "工号", "期间", "来源", "客户满意度", "问题解决率", "一次解决率", "回访率", "准确率", "投诉率", "首次响应秒", "平均响应秒",
            "平均解决分钟", "工作量", "销售额", "销售目标", "询单人数", "下单人数", "付款人数", "付款金额", "付款客户数", "办卡数", "迟到次数",
            "早退次数", "擅离岗位次数", "旷工天数", "病事假天数", "出勤工作日", "评价数", "任务按时", "回访值班", "当月固定工资", "当月总工资");
  }

  @Test
  void anEmptyCellIsNoDataAndNeverZero() {
    MetricsFile file = read("工号,期间,客户满意度,迟到次数", "E1,2026-10,,0");
    assertThat(file.rows().get(0).sheet().values())
        .containsOnlyKeys(Metric.LATE)
        .containsEntry(Metric.LATE, BigDecimal.ZERO);
    assertThat(file.columns()).isEqualTo(Set.of(Metric.SATISFACTION, Metric.LATE));
  }

  @Test
  void yesAndNoBecomeOneAndZeroAndPayStaysExact() {
    MetricSheet sheet =
        read("工号,期间,来源,任务按时,回访值班,当月固定工资", "E1,2026-W43,质检,是,否,5000.50").rows().get(0).sheet();
    assertThat(sheet.values())
        .containsEntry(Metric.TASKS_ON_TIME, BigDecimal.ONE)
        .containsEntry(Metric.CALLBACK_DUTY, BigDecimal.ZERO)
        .containsEntry(Metric.MONTH_FIXED_PAY, new BigDecimal("5000.5"));
    assertThat(sheet.source()).isEqualTo("质检");
  }

  @Test
  void everyFaultIsReportedAtOnce() {
    assertThat(
            faults(
                "工号,期间,客户满意度,询单人数,下单人数,付款人数,回访值班",
                "E1,2026-10,100.9,,,,",
                "E2,2026-Q4,90,,,,",
                "E3,2026-10,90,10,11,12,",
                "E4,2026-10,90,,,,是",
                "E5,2026-10,-1,1.5,abc,,"))
        .containsExactlyInAnyOrder(
            "第 2 行 客户满意度",
            "第 3 行 期间",
            "第 4 行 下单人数",
            "第 4 行 付款人数",
            "第 5 行 回访值班",
            "第 6 行 客户满意度",
            "第 6 行 询单人数",
            "第 6 行 下单人数");
  }

  @Test
  void onePersonHasOneRowAPeriod() {
    assertThat(faults("工号,期间,工作量", "E1,2026-10,1", "E1,2026-W43,1", "e1,2026-10,1", "E1,2026/10,2"))
        .containsExactly("第 5 行 工号");
  }
}
