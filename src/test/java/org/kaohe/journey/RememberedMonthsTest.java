package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * P05-N4 over July, August and September: satisfaction is 75, 76 and 77 for all three. Fixed pay
 * 5,000, gross pay 6,000: at most 1,200 a month are deducted.
 *
 * <pre>
 *         July               August                     September
 * MA1     warning and 250    500; on appeal 82: none    one month: warning and 250
 * MA2     warning and 250    500; taken back on appeal  one month: warning and 250
 * MA3     warning and 250    500                        three: 1,000 and change of duties;
 *         then HR's own review: August was 82           one month: warning and 250
 * </pre>
 */
@KaoheTest
class RememberedMonthsTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      MAHR1,马人力,记忆人力部,人力组,,人力,2020-01-01,8000,9000
      MAHR2,麦人力,记忆人力部,人力组,,人力,2020-01-01,8000,9000
      MAM,满主管,记忆客服部,管理,,主管,2020-01-01,9000,10000
      MAM2,莫主管,记忆人力部,管理,,主管,2020-01-01,9000,10000
      MA1,毛一,记忆客服部,甲组,MAM,员工,2024-01-01,5000,6000
      MA2,梅二,记忆客服部,甲组,MAM,员工,2024-01-01,5000,6000
      MA3,孟三,记忆客服部,甲组,MAM,员工,2024-01-01,5000,6000
      """;
  private static final List<String> PEOPLE = List.of("MA1", "MA2", "MA3");

  @Autowired private Company company;

  private Person hr;

  @Test
  void aMonthThatWasTakenBackIsNoStepOfTheChainAnyMore() {
    company.hire(STAFF);
    hr = company.person("MAHR1");
    Month july = publish("2026-07", 75);
    assertThat(penalties(july, "MA1")).containsExactly("P05-N4 250.00", "P05-N4 WARNING");
    company.at("2026-11-06T00:05");
    assertThat(july.state()).isEqualTo("FINAL");

    Month august = publish("2026-08", 76);
    assertThat(penalties(august, "MA1")).containsExactly("P05-N4 500.00");
    assertThat(chain("MA1"))
        .isEqualTo("2 [2026-07 客户满意度 75, 2026-08 客户满意度 76] 2026-06 无结果 -> 扣款 1000.00, 调整职责");
    onAppeal("MA1", "RESULT", null, "CHANGED");
    onAppeal("MA2", "LINE", "P05-N4", "VOIDED");
    assertThat(penalties(august, "MA1")).isEmpty();
    assertThat(penalties(august, "MA2")).isEmpty();
    assertThat(chain("MA1")).isEqualTo("0 [] 2026-08 客户满意度 82（申诉后更正） -> ");
    assertThat(chain("MA2")).isEqualTo("0 [] 2026-08 处罚已撤销，不再计入（申诉后更正） -> ");
    company.at("2026-11-12T00:05");
    assertThat(august.state()).isEqualTo("FINAL");

    Month september = publish("2026-09", 77);
    assertThat(penalties(september, "MA1")).containsExactly("P05-N4 250.00", "P05-N4 WARNING");
    assertThat(penalties(september, "MA2")).containsExactly("P05-N4 250.00", "P05-N4 WARNING");
    assertThat(penalties(september, "MA3")).containsExactly("P05-N4 1000.00", "P05-N4 DUTY_CHANGE");
    company.at("2026-11-18T00:05");
    assertThat(september.state()).isEqualTo("FINAL");

    reviewRefusals(august);
    review(august, "MA3", "客户满意度", "82").expect(204);

    assertThat(penalties(august, "MA3")).isEmpty();
    assertThat(penalties(september, "MA3")).containsExactly("P05-N4 250.00", "P05-N4 WARNING");
    assertThat(chain("MA3")).isEqualTo("1 [2026-09 客户满意度 77] 2026-08 客户满意度 82（复核后更正） -> 扣款 500.00");
    assertThat(september.payroll())
        .contains("MA3 P05-N4 250.00")
        .doesNotContain("MA3 P05-N4 1000.00");
    assertThat(august.payroll()).noneMatch(line -> line.startsWith("MA3 P05-N4"));
    assertThat(hr.get(august.path("/actions")).expect(200).text()).contains("RESULT_REVIEWED");
  }

  private Month publish(String month, int satisfaction) {
    StringBuilder metrics = new StringBuilder("工号,期间,客户满意度,问题解决率\n");
    PEOPLE.forEach(who -> metrics.append("%s,%s,%d,95\n".formatted(who, month, satisfaction)));
    hr.importFile("metrics", metrics.toString()).expect(200);
    Month opened = Month.open(company, hr, month, "记忆客服部", "P05");
    opened.confirmMetrics();
    opened.collectReviews(PEOPLE, List.of("MAM"), 90);
    opened.consolidate();
    opened.confirmOutcomes();
    assertThat(opened.state()).isEqualTo("PUBLISHED");
    return opened;
  }

  private static List<String> penalties(Month month, String who) {
    return month.lines(who).stream().filter(line -> line.startsWith("P05-N")).toList();
  }

  private void onAppeal(String who, String subject, String rule, String decision) {
    Map<String, Object> appeal = new HashMap<>();
    appeal.put("period", "2026-08");
    appeal.put("subject", subject);
    appeal.put("rule", rule);
    appeal.put("reason", "满意度统计有误，请核对当月工单");
    company.person(who).post("/api/appeals", appeal).expect(201);
    Person reviewer = company.person("MAHR2");
    JsonNode task =
        reviewer.tasks("userTask_reviewAppeal").stream()
            .filter(one -> Company.numberIn(one).equals(who))
            .findFirst()
            .orElseThrow();
    Map<String, Object> verdict = new HashMap<>();
    verdict.put("decision", decision);
    verdict.put("decisionReason", "核对工单后确认申诉成立");
    if (decision.equals("CHANGED")) {
      verdict.put("correctedMetric", "客户满意度");
      verdict.put("correctedValue", "82");
    }
    reviewer.submit(task, verdict).expect(204);
    company.runJobs();
  }

  private void reviewRefusals(Month august) {
    assertThat(review(august, "MA3", "客户满意度", "70").expect(409).text()).contains("review-worsens");
    assertThat(review(august, "MAM", "客户满意度", "90").expect(404).text()).contains("result-unknown");
    Map<String, Object> bad = Map.of("employee", "?", "metric", "身高", "reason", "短");
    assertThat(hr.post(august.path("/reviews"), bad).expect(400).text())
        .contains("工号", "更正的指标", "更正后的数值", "复核理由");
    assertThat(penalties(august, "MA3")).containsExactly("P05-N4 500.00");
    company.person("MA3").get("/api/employees/MA2/memory").expect(403);
    company.person("MAM").get("/api/employees/MA2/memory").expect(200);
    company.person("MAM2").get("/api/employees/MA2/memory").expect(403);
    hr.get("/api/employees/MA9/memory").expect(404);
  }

  private Person.Answer review(Month month, String who, String metric, String figure) {
    Map<String, Object> body = new HashMap<>();
    body.put("employee", who);
    body.put("metric", metric);
    body.put("figure", new BigDecimal(figure));
    body.put("reason", "呼叫系统漏计了两百条好评");
    return hr.post(month.path("/reviews"), body);
  }

  /** Length, what counts, why it ended, and where it would lead. */
  private String chain(String who) {
    JsonNode memory = company.person(who).get("/api/me/memory").expect(200).json();
    for (JsonNode rule : memory.get("rules")) {
      if (rule.get("rule").asText().equals("P05-N4")) {
        List<String> counted = new ArrayList<>();
        rule.get("counted")
            .forEach(one -> counted.add(one.get("id").asText() + " " + one.get("text").asText()));
        List<String> next = new ArrayList<>();
        rule.get("next").forEach(one -> next.add(step(one)));
        return "%d %s %s %s -> %s"
            .formatted(
                rule.get("length").asInt(),
                counted,
                rule.at("/ended/period").asText(),
                rule.at("/ended/text").asText(),
                String.join(", ", next));
      }
    }
    throw new AssertionError(memory.toString());
  }

  private static String step(JsonNode next) {
    BigDecimal amount = next.get("amount").decimalValue().setScale(2);
    String label = next.get("label").asText();
    return amount.signum() == 0 ? label : label + " " + amount;
  }
}
