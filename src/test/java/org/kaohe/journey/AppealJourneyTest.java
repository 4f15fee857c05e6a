package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Appeals against an October under P05, published on Thursday 2026-11-05, so that the window ends
 * with Tuesday 11-10. Reviews are 90 by everybody of everybody: composite = 0.4 metrics + 54.
 *
 * <pre>
 *      metrics             composite           rank
 * Y1   (96+96)/2=96        38.4+54 = 92.40     1, best of the month: 1,000
 * Y2   (92+96)/2=94        37.6+54 = 91.60     2
 * Y3   (79+91)/2=85        34.0+54 = 88.00     4, satisfaction below 80: 5% of 5,000
 * Y4   (90+90)/2=90        36.0+54 = 90.00     3
 * </pre>
 *
 * <p>Y2's satisfaction was really 98: (98+96)/2 = 97, 38.8+54 = 92.80, rank 1 and P05-R3. Everybody
 * did their tasks in time (P05-R2, 50 each); team and department awards: none, one team of four
 * shares P05-R4's 500, mean satisfaction 89.25 gives no P05-R6.
 */
@KaoheTest
class AppealJourneyTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      YHR1,杨人力,申诉人力部,人力组,,人力,2020-01-01,8000,9000
      YHR2,姚人力,申诉人力部,人力组,,人力,2020-01-01,8000,9000
      YHEAD,于负责,申诉客服部,管理,,经理,2019-01-01,12000,15000
      YM1,余主管,申诉客服部,管理,YHEAD,主管,2020-01-01,9000,10000
      Y1,袁一,申诉客服部,甲组,YM1,员工,2024-01-01,5000,6000
      Y2,岳二,申诉客服部,甲组,YM1,员工,2024-01-01,5000,6000
      Y3,尤三,申诉客服部,甲组,YM1,员工,2024-01-01,5000,6000
      Y4,叶四,申诉客服部,甲组,YM1,员工,2024-01-01,5000,6000
      """;

  private static final String METRICS =
      """
      工号,期间,客户满意度,问题解决率
      Y1,2026-10,96,96
      Y2,2026-10,92,96
      Y3,2026-10,79,91
      Y4,2026-10,90,90
      """;

  private static final List<String> PEOPLE = List.of("Y1", "Y2", "Y3", "Y4");
  private static final String REASON = "满意度统计漏了两百条好评,请核对";

  @Autowired private Company company;

  @Test
  void aCorrectedRankIsRewardedAndNobodyElseLosesByIt() {
    company.hire(STAFF);
    Person hr = company.person("YHR1");
    hr.importFile("metrics", METRICS).expect(200);
    Month month = Month.open(company, hr, "2026-10", "申诉客服部", "P05");
    month.confirmMetrics();
    month.collectReviews(PEOPLE, List.of("YM1"), 90);
    month.consolidate();
    assertThat(appeal("Y2", "RESULT", null).expect(400).text()).contains("没有已公布的结果");
    company.at("2026-11-05T15:00");
    month.confirmOutcomes();
    assertThat(month.view().get("appealUntil").asText()).isEqualTo("2026-11-10");
    assertThat(month.results())
        .containsEntry("Y1", "92.40/1")
        .containsEntry("Y2", "91.60/2")
        .containsEntry("Y3", "88.00/4")
        .containsEntry("Y4", "90.00/3");
    assertThat(month.lines("Y1"))
        .containsExactly("P05-R1 1000.00", "P05-R2 50.00", "P05-R4 125.00");
    assertThat(month.lines("Y3"))
        .containsExactly("P05-N4 250.00", "P05-N4 WARNING", "P05-R2 50.00", "P05-R4 125.00");

    company.at("2026-11-10T23:59");
    appeal("Y2", "RESULT", null).expect(201);
    assertThat(appeal("Y2", "RESULT", null).expect(409).text()).contains("同一事项只能申诉一次");
    appeal("Y3", "LINE", "P05-N4").expect(201);
    lodgeInTasklist("Y4", "RESULT").expect(200);
    assertThat(lodgeInTasklist("Y4", "RESULT").expect(409).text()).contains("同一事项只能申诉一次");
    assertThat(lodgeInTasklist("Y4", "LOTTERY").expect(400).text()).contains("事项");
    JsonNode own = taskOf("YHR1", "Y2", "userTask_reviewAppeal");
    company.person("YHR1").submit(own, upheld()).expect(403);
    company.at("2026-11-11T00:01");
    assertThat(appeal("Y1", "RESULT", null).expect(409).text())
        .contains("appeal-window-closed")
        .contains("2026-11-10");
    assertThat(lodgeInTasklist("Y1", "RESULT").expect(409).text()).contains("申诉期已于");

    decide("YHR2", "Y2", "userTask_reviewAppeal", corrected("98"));
    decide("YHR2", "Y3", "userTask_reviewAppeal", upheld());
    company.runJobs();
    assertThat(month.results()).containsEntry("Y1", "92.40/1").containsEntry("Y2", "92.80/1");
    assertThat(month.lines("Y1"))
        .containsExactly("P05-R1 1000.00", "P05-R2 50.00", "P05-R4 125.00");
    assertThat(month.lines("Y2"))
        .containsExactly("P05-R1 1000.00", "P05-R2 50.00", "P05-R3 300.00", "P05-R4 125.00");
    assertThat(month.lines("Y3")).contains("P05-N4 250.00");
    JsonNode mine = company.person("Y3").get("/api/me/appeals").expect(200).json().get(0);
    assertThat(mine.get("decision").asText()).isEqualTo("UPHELD");
    assertThat(mine.toString()).doesNotContain("YHR2");

    // Nobody decided Y4's by 11-17, five working days after the 10th: the head, and no longer HR.
    company.at("2026-11-17T23:50");
    assertThat(month.state()).isEqualTo("PUBLISHED");
    company.at("2026-11-18T00:01");
    assertThat(taskOf("YHR2", "Y4", "userTask_reviewAppeal")).isNull();
    JsonNode heads = taskOf("YHR2", "Y4", "userTask_decideAppeal");
    company.person("YHR2").submit(heads, upheld()).expect(403);
    decide("YHEAD", "Y4", "userTask_decideAppeal", corrected("80"));
    company.aMinuteLater();
    assertThat(month.state()).isEqualTo("FINAL");
    // A satisfaction of 80 would have been worse: 34.0+54 = 88.00.
    assertThat(month.results()).containsEntry("Y4", "90.00/3");
    assertThat(month.payroll())
        .containsExactlyInAnyOrder(
            "Y1 P05-R1 1000.00",
            "Y1 P05-R2 50.00",
            "Y1 P05-R4 125.00",
            "Y2 P05-R1 1000.00",
            "Y2 P05-R2 50.00",
            "Y2 P05-R3 300.00",
            "Y2 P05-R4 125.00",
            "Y3 P05-R2 50.00",
            "Y3 P05-R4 125.00",
            "Y3 P05-N4 250.00",
            "Y4 P05-R2 50.00",
            "Y4 P05-R4 125.00");
  }

  private Person.Answer appeal(String who, String subject, String rule) {
    Map<String, Object> body = new HashMap<>();
    body.put("period", "2026-10");
    body.put("subject", subject);
    body.put("rule", rule);
    body.put("reason", REASON);
    return company.person(who).post("/api/appeals", body);
  }

  private Person.Answer lodgeInTasklist(String who, String subject) {
    return company
        .person(who)
        .start("appeal", Map.of("period", "2026-10", "subject", subject, "reason", REASON));
  }

  private void decide(String who, String appellant, String taskKey, Map<String, Object> verdict) {
    company.person(who).submit(taskOf(who, appellant, taskKey), verdict).expect(204);
    company.runJobs();
  }

  private JsonNode taskOf(String who, String appellant, String taskKey) {
    return company.person(who).tasks(taskKey).stream()
        .filter(task -> appellant(task).equals(appellant))
        .findFirst()
        .orElse(null);
  }

  private String appellant(JsonNode task) {
    return Company.numberIn(task);
  }

  private static Map<String, Object> corrected(String figure) {
    return Map.of(
        "decision",
        "CHANGED",
        "decisionReason",
        "核对工单后更正满意度的数值",
        "correctedMetric",
        "客户满意度",
        "correctedValue",
        figure);
  }

  private static Map<String, Object> upheld() {
    return Map.of("decision", "UPHELD", "decisionReason", "核对工单后原数值没有错误");
  }
}
