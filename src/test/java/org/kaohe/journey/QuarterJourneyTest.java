package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaohe.cycle.AdoptingPolicies;
import org.kaohe.cycle.OpeningDueCycles;
import org.kaohe.portal.Board;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The third quarter of 2026 under P08: July and August from history, September a month here, in
 * which everybody gives 90: composite = 0.4 satisfaction + 54.
 *
 * <pre>
 *      Jul  Aug  satisfaction, Sep   quarter              team
 * QV1   90   92   95    92.00         274/3 = 91.33   2    甲 (91.33+88.67+85.33)/3 = 88.44
 * QV2   88   88   90    90.00         266/3 = 88.67   5
 * QV3   85   85   80    86.00         256/3 = 85.33   6
 * QV4   96   94   97.5  93.00         283/3 = 94.33   1    乙 (94.33+89.00+90.50)/3 = 91.28, best
 * QV5   89   90   85    88.00         267/3 = 89.00   4
 * QV6   90        92.5  91.00         181/2 = 90.50   3
 * QV7             100   94.00         one month is too few
 * </pre>
 *
 * <p>The best team's 3,000 go to its three members who are ranked.
 */
@KaoheTest
class QuarterJourneyTest {

  private static final String DEPARTMENT = "季度客服部";
  private static final List<String> PEOPLE =
      List.of("QV1", "QV2", "QV3", "QV4", "QV5", "QV6", "QV7");

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      VHR1,殷人力,季度人力部,人力组,,人力,2020-01-01,8000,9000
      QVHR2,尹人力,季度人力部,人力组,,人力,2020-01-01,8000,9000
      QVM1,应主管,季度客服部,管理,,主管,2020-01-01,9000,10000
      QV1,元一,季度客服部,甲组,QVM1,员工,2024-01-01,5000,6000
      QV2,原二,季度客服部,甲组,QVM1,员工,2024-01-01,5000,6000
      QV3,阮三,季度客服部,甲组,QVM1,员工,2024-01-01,5000,6000
      QV4,苑四,季度客服部,乙组,QVM1,员工,2024-01-01,5000,6000
      QV5,岳五,季度客服部,乙组,QVM1,员工,2024-01-01,5000,6000
      QV6,越六,季度客服部,乙组,QVM1,员工,2024-01-01,5000,6000
      QV7,云七,季度客服部,乙组,QVM1,员工,2026-09-01,5000,6000
      """;

  private static final String HISTORY =
      """
      工号,期间,综合分
      QV1,2026-07,90
      QV1,2026-08,92
      QV2,2026-07,88
      QV2,2026-08,88
      QV3,2026-07,85
      QV3,2026-08,85
      QV4,2026-07,96
      QV4,2026-08,94
      QV5,2026-07,89
      QV5,2026-08,90
      QV6,2026-07,90
      """;

  private static final String METRICS =
      """
      工号,期间,客户满意度
      QV1,2026-09,95
      QV2,2026-09,90
      QV3,2026-09,80
      QV4,2026-09,97.5
      QV5,2026-09,85
      QV6,2026-09,92.5
      QV7,2026-09,100
      """;

  @Autowired private Company company;
  @Autowired private AdoptingPolicies adopting;
  @Autowired private OpeningDueCycles opening;
  @Autowired private Board board;
  private Person hr;

  @AfterEach
  void cancelWhatIsOpen() {
    Month.cancelAll(company, hr, DEPARTMENT);
  }

  @Test
  void aQuarterOpensOnceItsMonthsAreFinalAndGoesToPayroll() {
    company.at("2026-10-08T09:00");
    company.hire(STAFF);
    hr = company.person("VHR1");
    hr.importFile("history", HISTORY).expect(200);
    hr.importFile("metrics", METRICS).expect(200);
    adopting.adopt(DEPARTMENT, "P08", Period.parse("2026-09"), new EmployeeNumber("VHR1"));
    september();
    opening.openDue();
    opening.openDue();
    assertThat(cycles("2026-Q3")).hasSize(1);
    Month quarter = Month.of(company, hr, cycles("2026-Q3").get(0).get("id").asText());
    company.runJobs();

    assertThat(quarter.state()).isEqualTo("CONFIRMING");
    assertThat(quarter.results())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "QV1",
                "91.33/2",
                "QV2",
                "88.67/5",
                "QV3",
                "85.33/6",
                "QV4",
                "94.33/1",
                "QV5",
                "89.00/4",
                "QV6",
                "90.50/3",
                "QV7",
                "94.00/null"));
    quarter.confirmOutcomes();
    appeals(quarter);
    company.at("2026-10-17T00:01");
    assertThat(quarter.state()).isEqualTo("PUBLISHED");
    upholdTheLast();
    company.at("2026-10-18T00:01");
    assertThat(quarter.state()).isEqualTo("FINAL");
    assertThat(quarter.payroll())
        .containsExactly("QV4 P08-R2 1000.00", "QV5 P08-R2 1000.00", "QV6 P08-R2 1000.00");
    assertThat(board.of(Period.parse("2026-Q3")).toString()).contains("季度").contains("groups=[乙组]");
  }

  /** Opens by itself, and nobody can have the quarter before it is final. */
  private void september() {
    opening.openDue();
    Month month = Month.of(company, hr, cycles("2026-09").get(0).get("id").asText());
    Map<String, String> quarter = Month.opening("2026-Q3", DEPARTMENT, "P08");
    assertThat(hr.post("/api/cycles", quarter).expect(400).text()).contains("2026-09 的考核还没有定稿");
    month.confirmMetrics();
    month.collectReviews(PEOPLE, List.of("QVM1"), 90);
    month.consolidate();
    month.confirmOutcomes();
    opening.openDue();
    assertThat(cycles("2026-Q3")).isEmpty();
    // 10-10 is a make-up working day: the window ends with Monday, 10-12.
    company.at("2026-10-13T00:01");
    assertThat(month.state()).isEqualTo("FINAL");
  }

  /** Months cannot be corrected through a quarter, points can be added; the team award stays. */
  private void appeals(Month quarter) {
    for (String person : List.of("QV1", "QV7")) {
      Map<String, String> complaint =
          Map.of(
              "period",
              "2026-Q3",
              "subject",
              person.equals("QV1") ? "RESULT" : "INELIGIBILITY",
              "reason",
              "七月的成绩没有计入新的项目");
      company.person(person).post("/api/appeals", complaint).expect(201);
    }
    company.runJobs();
    Map<String, Object> figure =
        Map.of(
            "decision",
            "CHANGED",
            "decisionReason",
            "核对工单后更正满意度的数值",
            "correctedMetric",
            "客户满意度",
            "correctedValue",
            "99");
    Person reviewer = company.person("QVHR2");
    assertThat(reviewer.submit(review("QV1"), figure).expect(400).text()).contains("由各月定稿结果得出");
    Map<String, Object> points =
        Map.of("decision", "CHANGED", "decisionReason", "七月的项目应当另外加分", "scorePoints", "5");
    reviewer.submit(review("QV1"), points).expect(204);
    company.runJobs();
    assertThat(quarter.results()).containsEntry("QV1", "96.33/1").containsEntry("QV4", "94.33/1");
    assertThat(quarter.lines("QV1")).isEmpty();
  }

  private void upholdTheLast() {
    Map<String, Object> upheld = Map.of("decision", "UPHELD", "decisionReason", "入职只有一个月，不足两个月");
    company.person("QVHR2").submit(review("QV7"), upheld).expect(204);
  }

  private JsonNode review(String appellant) {
    return company.person("QVHR2").tasks("userTask_reviewAppeal").stream()
        .filter(task -> Company.numberIn(task).equals(appellant))
        .findFirst()
        .orElseThrow();
  }

  private List<JsonNode> cycles(String period) {
    List<JsonNode> cycles = new ArrayList<>();
    hr.get("/api/cycles").expect(200).json().forEach(cycles::add);
    cycles.removeIf(cycle -> !cycle.get("department").asText().equals(DEPARTMENT));
    cycles.removeIf(cycle -> !cycle.get("period").asText().equals(period));
    return cycles;
  }
}
