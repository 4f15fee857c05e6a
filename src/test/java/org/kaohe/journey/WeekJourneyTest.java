package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A department's week 2026-W43 (10-19 to 10-25) under P01, opened on Monday 10-26. Weights:
 * satisfaction 30, resolution rate 20, callback rate 15; the others have no figures.
 *
 * <pre>
 *       figures                 score                               rank
 * W1    96, 91                  (2880+1820)/50         = 94.00      1   star: 100 and a letter
 * W2    92, 90, duty 90         (2760+1800+1350)/65    = 90.92      3   callback: 50
 * W3    95, 95, duty 89.99      (2850+1900+1349.85)/65 = 93.84      2
 * W3    95, 95, duty 95         6175/65                = 95.00      1   after an appeal: both
 * W4    none                    not ranked
 * </pre>
 */
@KaoheTest
class WeekJourneyTest {

  private static final String DEPARTMENT = "周星客服部";

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      WKHR1,吴人力,周星人力部,人力组,,人力,2020-01-01,8000,9000
      WKHR2,伍人力,周星人力部,人力组,,人力,2020-01-01,8000,9000
      WKM,武主管,周星客服部,管理,,主管,2020-01-01,9000,10000
      WK1,魏一,周星客服部,甲组,WKM,员工,2024-01-01,5000,6000
      WK2,卫二,周星客服部,甲组,WKM,员工,2024-01-01,5000,6000
      WK3,温三,周星客服部,甲组,WKM,员工,2024-01-01,5000,6000
      WK4,翁四,周星客服部,甲组,WKM,员工,2024-01-01,5000,6000
      """;

  private static final String METRICS =
      """
      工号,期间,客户满意度,问题解决率,回访值班,回访率
      WK1,%1$s,96,91,,
      WK2,%1$s,92,90,是,90
      WK3,%1$s,95,95,是,89.99
      """;

  @Autowired private Company company;
  private Person hr;

  @BeforeEach
  void hire() {
    company.at("2026-10-26T09:00");
    company.hire(STAFF);
    hr = company.person("WKHR1");
  }

  @AfterEach
  void cancelWhatIsOpen() {
    Month.cancelAll(company, hr, DEPARTMENT);
  }

  @Test
  void aWeekGoesFromItsFiguresToPayrollWithAnAppeal() {
    hr.importFile("metrics", METRICS.formatted("2026-W43")).expect(200);
    Month week = open("2026-W43");
    assertThat(week.view().get("payMonth").asText()).isEqualTo("2026-10");
    assertThat(hr.get(week.path("/lacking")).expect(200).text()).contains("WK4");
    week.confirmMetrics();
    assertThat(hr.importFile("metrics", METRICS.formatted("2026-W43")).expect(400).text())
        .contains("冻结");
    assertThat(week.results())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("WK1", "94.00/1", "WK2", "90.92/3", "WK3", "93.84/2", "WK4", "null/null"));
    assertThat(week.lines("WK1")).containsExactly("P01-R5 100.00", "P01-R5 LETTER");
    assertThat(week.lines("WK2")).containsExactly("P01-R6 50.00");
    assertThat(week.lines("WK3")).isEmpty();
    assertThat(company.person("WK1").get("/api/me/results").json()).isEmpty();

    week.confirmOutcomes();
    assertThat(week.state()).isEqualTo("PUBLISHED");
    assertThat(week.view().get("appealUntil").asText()).isEqualTo("2026-10-29");
    JsonNode mine = company.person("WK4").get("/api/me/results").expect(200).json().get(0);
    assertThat(mine.get("period").asText()).isEqualTo("2026-W43");
    assertThat(mine.get("ineligibleReason").asText()).contains("没有指标");

    appeal();
    assertThat(week.results()).containsEntry("WK1", "94.00/1").containsEntry("WK3", "95.00/1");
    assertThat(hr.get(week.path("/payroll.csv")).status()).isEqualTo(409);
    company.at("2026-10-30T00:01");
    assertThat(week.state()).isEqualTo("FINAL");
    assertThat(week.payroll())
        .containsExactlyInAnyOrder(
            "WK1 P01-R5 100.00", "WK2 P01-R6 50.00", "WK3 P01-R5 100.00", "WK3 P01-R6 50.00");
    assertThat(hr.get(week.path("/payroll.csv")).text()).contains("2026-W43");
  }

  private void appeal() {
    lodge("2026-W43");
    Map<String, Object> verdict =
        Map.of(
            "decision",
            "CHANGED",
            "decisionReason",
            "核对通话记录后更正回访率",
            "correctedMetric",
            "回访率",
            "correctedValue",
            "95");
    company.person("WKHR2").submit(review("WK3"), verdict).expect(204);
    company.runJobs();
  }

  private void lodge(String week) {
    Map<String, String> complaint =
        Map.of("period", week, "subject", "RESULT", "reason", "回访记录漏了两个工作日的电话");
    company.person("WK3").post("/api/appeals", complaint).expect(201);
    company.runJobs();
  }

  private JsonNode review(String appellant) {
    return company.person("WKHR2").tasks("userTask_reviewAppeal").stream()
        .filter(task -> Company.numberIn(task).equals(appellant))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aWeekWaitsForTheOneBefore() {
    company.at("2026-11-09T09:00");
    Month first = open("2026-W44");
    Month second = open("2026-W45");
    second.confirmMetrics();
    assertThat(second.state()).isEqualTo("COMPUTING");
    assertThat(second.tasks(hr, "userTask_confirmOutcomes")).isEmpty();
    first.confirmMetrics();
    first.confirmOutcomes();
    company.at("2026-11-13T00:01");
    assertThat(first.state()).isEqualTo("FINAL");
    company.aMinuteLater();
    assertThat(second.state()).isEqualTo("CONFIRMING");
    second.cancel("指标来源有误");
    assertThat(second.state()).isEqualTo("CANCELLED");
    assertThat(second.tasks(hr, "userTask_confirmOutcomes")).isEmpty();
  }

  @Test
  void aCorrectedFigureRecomputesAWeekUntilItIsPublished() {
    company.at("2026-11-16T09:00");
    hr.importFile("metrics", METRICS.formatted("2026-W46")).expect(200);
    Month week = open("2026-W46");
    week.confirmMetrics();
    correct("回访率", "90").expect(201);
    // (2850+1900+1350)/65
    assertThat(week.results()).containsEntry("WK3", "93.85/2");
    assertThat(week.lines("WK3")).containsExactly("P01-R6 50.00");
    week.confirmOutcomes();
    assertThat(correct("回访率", "91").expect(409).text()).contains("result-published");
    company.at("2026-11-20T00:01");
    assertThat(week.state()).isEqualTo("FINAL");
  }

  @Test
  void aWeekStaysOpenWhileAnAppealIs() {
    company.at("2026-11-23T09:00");
    hr.importFile("metrics", METRICS.formatted("2026-W47")).expect(200);
    Month week = open("2026-W47");
    week.confirmMetrics();
    week.confirmOutcomes();
    lodge("2026-W47");
    company.at("2026-11-27T00:01");
    assertThat(week.state()).isEqualTo("PUBLISHED");

    Map<String, Object> upheld = Map.of("decision", "UPHELD", "decisionReason", "录音显示电话不在当周");
    company.person("WKHR2").submit(review("WK3"), upheld).expect(204);
    company.at("2026-11-28T00:01");
    assertThat(week.state()).isEqualTo("FINAL");
  }

  private Person.Answer correct(String metric, String figure) {
    Map<String, String> correction =
        Map.of(
            "employee",
            "WK3",
            "period",
            "2026-W46",
            "metric",
            metric,
            "value",
            figure,
            "reason",
            "呼叫系统导出有误");
    return hr.post("/api/metrics/corrections", correction);
  }

  @Test
  void whatCannotBeAssessedIsRefusedInWords() {
    assertThat(refused("2026-W44", "P01")).contains("这个周还没有结束");
    assertThat(refused("2026-W54", "P01")).contains("应形如 2026-10、2026-W43");
    assertThat(refused("2026-W42", "P05")).contains("没有按周奖惩的规则");
    assertThat(refused("2025", "P08")).contains("没有角色为“员工”的人").doesNotContain("规则，无需");
    Month week = open("2026-W42");
    assertThat(hr.post("/api/cycles", Month.opening("2026-W42", DEPARTMENT, "P01")).status())
        .isEqualTo(409);
    Map<String, Object> points = Map.of("employee", "WK1", "points", 1, "reason", "不该有的调整");
    assertThat(hr.post(week.path("/adjustments"), points).expect(409).text())
        .contains("2026-W42 的考核待确认指标");
    for (String person : List.of("WKM", "WK1")) {
      company.person(person).get(week.path("")).expect(403);
    }
    week.cancel("改用月度考核");
  }

  private String refused(String period, String policy) {
    String department = period.equals("2025") ? "周星人力部" : DEPARTMENT;
    return hr.post("/api/cycles", Month.opening(period, department, policy)).expect(400).text();
  }

  private Month open(String week) {
    return Month.open(company, hr, week, DEPARTMENT, "P01");
  }
}
