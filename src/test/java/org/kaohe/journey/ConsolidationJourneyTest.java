package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What HR does while reviews are collected and scores consolidated: extend, send back, excuse,
 * adjust. No metrics: 30 manager, 20 peers, 10 self, scaled up from 60.
 *
 * <pre>
 * U1  manager 90, peers 90, self 90                             90.00
 * U1  manager's review sent back, now 96: (30*96 + 30*90)/60 =  93.00, adjusted by -5: 88.00
 * U2  self omitted: (30*90 + 20*90 + 0)/60 =                    75.00
 * U2  self excused: (30*90 + 20*90)/50 =                        90.00
 * U3  90, adjusted by +5:                                       95.00 优秀
 * </pre>
 */
@KaoheTest
class ConsolidationJourneyTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      UHR,于人力,汇总人力部,人力组,,人力,2020-01-01,8000,9000
      UM1,俞主管,汇总客服部,管理,,主管,2020-01-01,9000,10000
      U1,尉一,汇总客服部,甲组,UM1,员工,2024-01-01,5000,6000
      U2,喻二,汇总客服部,甲组,UM1,员工,2024-01-01,5000,6000
      U3,郁三,汇总客服部,甲组,UM1,员工,2024-01-01,5000,6000
      """;

  @Autowired private Company company;

  @Test
  void hrExtendsSendsBackExcusesAndAdjusts() {
    company.hire(STAFF);
    Person hr = company.person("UHR");
    Month month = Month.open(company, hr, "2026-10", "汇总客服部", "P05");
    month.confirmMetrics();
    extendByTwoDays(hr, month);

    company.review("userTask_selfAssessment", List.of("U1", "U3"), subject -> 90);
    company.at("2026-11-06T00:01");
    assertThat(month.waitingFor()).contains("U2 U2 自评 2026-11-09");
    company.at("2026-11-10T00:01");
    company.review("userTask_peerReview", List.of("U1", "U2", "U3"), subject -> 90);
    company.review("userTask_managerReview", List.of("UM1"), subject -> 90);
    company.aMinuteLater();
    assertThat(month.results())
        .containsEntry("U1", "90.00/1")
        .containsEntry("U2", "75.00/3")
        .containsEntry("U3", "90.00/1");

    sendBack(hr, month, "互评", 400);
    sendBack(hr, month, "上级", 204);
    company.runJobs();
    assertThat(hr.submit(month.task("userTask_consolidate"), Map.of()).expect(409).text())
        .contains("退回的考核尚未完成");
    JsonNode again = company.person("UM1").tasks("userTask_managerReview").get(0);
    company.person("UM1").submit(again, Company.scores(96)).expect(204);
    company.runJobs();
    company.aMinuteLater();
    assertThat(month.results()).containsEntry("U1", "93.00/1");

    Map<String, String> excuse = Map.of("employee", "U2", "source", "自评", "reason", "系统故障,无法填写");
    hr.post(month.path("/excuses"), excuse).expect(204);
    assertThat(month.results()).containsEntry("U2", "90.00/2");
    hr.post(month.path("/excuses"), excuse).expect(409);

    assertThat(adjust(hr, month, "U3", "5.01", "带教新人").expect(400).text()).contains("5.01");
    adjust(hr, month, "U3", "-5.01", "带教新人").expect(400);
    assertThat(adjust(hr, month, "U3", "5", " ").expect(400).text()).contains("原因");
    adjust(hr, month, "U3", "5", null).expect(400);
    assertThat(month.results()).containsEntry("U3", "90.00/2");
    adjust(hr, month, "U3", "5", "带教新人").expect(204);
    adjust(hr, month, "U1", "-5", "迟交周报").expect(204);
    assertThat(adjust(hr, month, "U9", "1", "没有这个人").status()).isIn(400, 404);
    assertThat(month.results())
        .containsEntry("U1", "88.00/3")
        .containsEntry("U2", "90.00/2")
        .containsEntry("U3", "95.00/1");

    month.consolidate();
    adjust(hr, month, "U1", "1", "太晚了").expect(409);
    assertThat(month.results()).containsEntry("U1", "88.00/3").containsEntry("U3", "95.00/1");
    // The omission was excused, so that U2's own tasks were on time as well.
    assertThat(month.lines("U2")).containsExactly("P05-R2 50.00", "P05-R4 166.67");
    assertThat(month.lines("U3"))
        .containsExactly("P05-R1 1000.00", "P05-R2 50.00", "P05-R4 166.66");
    month.cancel("测试结束");
  }

  private void extendByTwoDays(Person hr, Month month) {
    Map<String, Object> twoDays = Map.of("workingDays", 2, "reason", "系统停机两天");
    hr.post(month.path("/extensions"), Map.of("workingDays", 0, "reason", "无")).expect(400);
    hr.post(month.path("/extensions"), Map.of("workingDays", 2, "reason", "")).expect(400);
    company.person("UM1").post(month.path("/extensions"), twoDays).expect(403);
    hr.post(month.path("/extensions"), twoDays).expect(204);
    company.runJobs();
    assertThat(month.view().get("selfDue").asText()).isEqualTo("2026-11-09");
    assertThat(month.view().get("managerDue").asText()).isEqualTo("2026-11-17");
    assertThat(company.person("U2").tasks("userTask_selfAssessment").get(0).get("due").asText())
        .startsWith("2026-11-09");
  }

  private static void sendBack(Person hr, Month month, String source, int status) {
    Map<String, String> body = Map.of("employee", "U1", "source", source, "reason", "请按事实重评");
    hr.post(month.path("/send-backs"), body).expect(status);
  }

  private static Person.Answer adjust(
      Person hr, Month month, String employee, String points, String reason) {
    Map<String, Object> body = new HashMap<>();
    body.put("employee", employee);
    body.put("points", new BigDecimal(points));
    body.put("reason", reason);
    return hr.post(month.path("/adjustments"), body);
  }
}
