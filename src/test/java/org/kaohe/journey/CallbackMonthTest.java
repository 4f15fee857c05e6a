package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * October 2026 under P01 with the figures of its weeks, W40 (Thursday 10-01) to W44 (10-29); of
 * these only W41 has a cycle. Everybody gives 100: composite = 0.4 satisfaction + 60.
 *
 * <pre>
 *      satisfaction  composite    duty weeks of October              mean
 * K1   90            96.00  优秀  W40 90, W44 94                     92.00
 * K2   95            98.00  优秀  W41 93, W42 92                     92.50  best: 1% of 7333.33
 * K3   80            92.00  良好  W41 100                            no candidate
 * K4   92            96.80  优秀  W41 89.99                          no week with an award
 * K5   92            96.80  优秀  none: W41 99 without duty          no candidate
 * </pre>
 *
 * <p>K1's 80 of W39 belong to September, 100 of W45 to November. The department's mean is 479.6/5 =
 * 95.92: 1% for everybody; 0.5% for the excellent.
 */
@KaoheTest
class CallbackMonthTest {

  private static final String DEPARTMENT = "回访客服部";

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      KHR1,柯人力,回访人力部,人力组,,人力,2020-01-01,8000,9000
      KHR2,康人力,回访人力部,人力组,,人力,2020-01-01,8000,9000
      KM,孔主管,回访客服部,管理,,主管,2020-01-01,9000,10000
      K1,匡一,回访客服部,甲组,KM,员工,2024-01-01,5000,6000
      K2,况二,回访客服部,甲组,KM,员工,2024-01-01,5000,7333.33
      K3,寇三,回访客服部,甲组,KM,员工,2024-01-01,5000,6000
      K4,蒯四,回访客服部,甲组,KM,员工,2024-01-01,5000,6500
      K5,隗五,回访客服部,甲组,KM,员工,2024-01-01,5000,6000
      """;

  private static final String METRICS =
      """
      工号,期间,客户满意度
      K1,2026-10,90
      K2,2026-10,95
      K3,2026-10,80
      K4,2026-10,92
      K5,2026-10,92
      """;

  private static final String HEADINGS = "工号,期间,回访值班,回访率\n";

  private static final String WEEKS =
      """
      K1,2026-W39,是,80
      K1,2026-W40,是,90
      K1,2026-W44,是,94
      K1,2026-W45,是,100
      K2,2026-W41,是,93
      K2,2026-W42,是,92
      K3,2026-W41,是,100
      K4,2026-W41,是,89.99
      K5,2026-W41,否,99
      """;

  @Autowired private Company company;
  private Person hr;

  @AfterEach
  void cancelWhatIsOpen() {
    Month.cancelAll(company, hr, DEPARTMENT);
  }

  @Test
  void theBestOfTheMonthFollowsTheFiguresOfItsWeeks() {
    company.hire(STAFF);
    hr = company.person("KHR1");
    hr.importFile("metrics", METRICS).expect(200);
    weeks(WEEKS).expect(200);
    Month week = weekWithACycle();
    Month month = untilOutcomes();
    assertThat(month.results())
        .containsEntry("K1", "96.00/4")
        .containsEntry("K2", "98.00/1")
        .containsEntry("K3", "92.00/5");
    assertThat(month.lines("K1")).containsExactly("P01-R1 60.00", "P01-R3 30.00");
    assertThat(month.lines("K2")).containsExactly("P01-R1 73.33", "P01-R3 36.67", "P01-R7 73.33");
    assertThat(month.lines("K3")).containsExactly("P01-R1 60.00");
    assertThat(month.lines("K4")).containsExactly("P01-R1 65.00", "P01-R3 32.50");
    assertThat(month.lines("K5")).containsExactly("P01-R1 60.00", "P01-R3 30.00");

    figuresOfWeeksWithoutACycle(month);
    figuresOfTheWeekWithACycle(month, week);
    afterPublication(month);
  }

  /** W41: of five, three are on duty, and two of these reach 90%. */
  private Month weekWithACycle() {
    Month week = Month.open(company, hr, "2026-W41", DEPARTMENT, "P01");
    week.confirmMetrics();
    week.confirmOutcomes();
    assertThat(week.state()).isEqualTo("PUBLISHED");
    assertThat(week.lines("K2")).containsExactly("P01-R6 50.00");
    assertThat(week.lines("K4")).isEmpty();
    return week;
  }

  private Month untilOutcomes() {
    Month month = Month.open(company, hr, "2026-10", DEPARTMENT, "P01");
    month.confirmMetrics();
    month.collectReviews(List.of("K1", "K2", "K3", "K4", "K5"), List.of("KM"), 100);
    month.consolidate();
    return month;
  }

  private void figuresOfWeeksWithoutACycle(Month month) {
    // (90+97)/2 = 93.50 is more than 92.50
    weeks("K1,2026-W44,是,97\n").expect(200);
    assertThat(month.lines("K1")).contains("P01-R7 60.00");
    assertThat(month.lines("K2")).doesNotContain("P01-R7 73.33");
    // another month's week changes nothing
    weeks("K2,2026-W45,是,100\n").expect(200);
    weeks("K2,2026-W39,是,100\n").expect(200);
    assertThat(month.lines("K1")).contains("P01-R7 60.00");
    // (88+97)/2 = 92.50: both, since equal means are told apart by satisfaction only
    correct("K1", "2026-W40", "88").expect(201);
    assertThat(month.lines("K1")).doesNotContain("P01-R7 60.00");
    assertThat(month.lines("K2")).contains("P01-R7 73.33");
    // without duty in W42 only W41's 93 count
    weeks("K2,2026-W42,否,92\n").expect(200);
    assertThat(r7(month, "K2").get("facts").toString()).contains(":\"93\"");
  }

  private void figuresOfTheWeekWithACycle(Month month, Month week) {
    assertThat(weeks("K4,2026-W41,是,95\n").expect(400).text()).contains("冻结");
    assertThat(correct("K4", "2026-W41", "95").expect(409).text()).contains("result-published");
    Map<String, String> complaint =
        Map.of("period", "2026-W41", "subject", "RESULT", "reason", "回访记录漏了两个工作日的电话");
    company.person("K4").post("/api/appeals", complaint).expect(201);
    company.runJobs();
    Person other = company.person("KHR2");
    JsonNode task =
        other.tasks("userTask_reviewAppeal").stream()
            .filter(each -> Company.numberIn(each).equals("K4"))
            .findFirst()
            .orElseThrow();
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
    other.submit(task, verdict).expect(204);
    company.runJobs();
    assertThat(week.lines("K4")).containsExactly("P01-R6 50.00");
    assertThat(month.lines("K4")).contains("P01-R7 65.00");
    assertThat(month.lines("K2")).doesNotContain("P01-R7 73.33");
  }

  private void afterPublication(Month month) {
    month.confirmOutcomes();
    assertThat(weeks("K1,2026-W43,是,100\n").expect(409).text()).contains("2026-10 的结果已公布");
    assertThat(month.lines("K4")).contains("P01-R7 65.00");
    company.at("2026-11-06T00:01");
    assertThat(month.state()).isEqualTo("FINAL");
    assertThat(month.payroll())
        .contains("K4 P01-R7 65.00")
        .noneMatch(line -> line.startsWith("K2 P01-R7"))
        .hasSize(10);
  }

  private static JsonNode r7(Month month, String employee) {
    for (JsonNode line : month.outcomes()) {
      if (line.get("rule").asText().equals("P01-R7")
          && line.get("subject").asText().equals(employee)) {
        return line;
      }
    }
    throw new AssertionError("No P01-R7 of " + employee);
  }

  private Person.Answer weeks(String rows) {
    return hr.importFile("metrics", HEADINGS + rows);
  }

  private Person.Answer correct(String employee, String week, String rate) {
    Map<String, String> correction =
        Map.of(
            "employee",
            employee,
            "period",
            week,
            "metric",
            "回访率",
            "value",
            rate,
            "reason",
            "呼叫系统导出有误");
    return hr.post("/api/metrics/corrections", correction);
  }
}
