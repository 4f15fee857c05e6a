package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A department's October under P05, as the people involved, over HTTP only.
 *
 * <p>Worked out by hand. Composite = 0.4 metrics + 0.3 manager + 0.2 peers + 0.1 self; metrics =
 * mean of satisfaction and resolution rate; every peer gives 90.
 *
 * <pre>
 *      metrics            manager peers self  composite             grade  place
 * J01  (98+96)/2=97       96      90    95    38.8+28.8+18+9.5=95.10 优秀   1
 * J02  (97.99+90)/2       92      90    90    37.598+27.6+18+9=92.198→92.20 良好 3
 * J03  (79.99+90)/2       80      90    85    33.998+24+18+8.5=84.498→84.50 合格 5
 * J04  (95+95)/2=95       94      90    100   38+28.2+18+10=94.20   良好   2
 * J05  (80+80)/2=80       75      90    80    32+22.5+18+8=80.50    合格   6
 * J06  92 (no 满意度)      88      90    88    36.8+26.4+18+8.8=90.00 良好   4
 * </pre>
 */
abstract class WholeMonthJourney {

  private static final List<String> EVERYBODY = List.of("J01", "J02", "J03", "J04", "J05", "J06");
  private static final Map<String, Integer> SELF =
      Map.of("J01", 95, "J02", 90, "J03", 85, "J04", 100, "J05", 80, "J06", 88);
  private static final Map<String, Integer> MANAGER =
      Map.of("J01", 96, "J02", 92, "J03", 80, "J04", 94, "J05", 75, "J06", 88);

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      JHR1,何人力,旅程人力部,人力组,,人力,2020-01-01,8000,9000
      JHR2,陆人力,旅程人力部,人力组,,人力,2020-01-01,8000,9000
      JHEAD,韩负责,旅程客服部,管理,,经理,2019-01-01,12000,15000
      JM1,马主管,旅程客服部,管理,JHEAD,主管,2020-01-01,9000,10000
      JM2,莫主管,旅程客服部,管理,JHEAD,主管,2020-01-01,9000,10000
      J01,江一,旅程客服部,甲组,JM1,员工,2024-01-01,5000,6000
      J02,姜二,旅程客服部,甲组,JM1,员工,2024-01-01,5000,6000
      J03,蒋三,旅程客服部,甲组,JM1,员工,2024-01-01,5000,6000
      J04,纪四,旅程客服部,乙组,JM2,员工,2024-01-01,5000,6000
      J05,季五,旅程客服部,乙组,JM2,员工,2024-01-01,5000,6000
      J06,贾六,旅程客服部,乙组,JM2,员工,2024-01-01,5000,6000
      """;

  private static final String METRICS =
      """
      工号,期间,来源,客户满意度,问题解决率,投诉率
      J01,2026-10,呼叫系统,98,96,1
      J02,2026-10,呼叫系统,97.99,90,2
      J03,2026-10,呼叫系统,79.99,90,2.01
      J04,2026-10,呼叫系统,95,95,1
      J05,2026-10,呼叫系统,80,80,1
      J06,2026-10,呼叫系统,,92,1
      """;

  private static final String RECORDS =
      """
      编号,工号,日期,类别,程度,状态,说明
      JR-1,J05,2026-08-03,不文明用语,轻微,已核实,第一次
      JR-2,J05,2026-10-12,不文明用语,轻微,已核实,第二次
      JR-3,J05,2026-09-01,推销无关产品,轻微,已核实,第一次
      JR-4,J05,2026-10-20,推销无关产品,轻微,已核实,第二次
      JR-5,J04,2026-10-21,不文明用语,严重,待核实,尚未核实
      """;

  @Autowired private Company company;

  @Test
  void aMonthGoesFromOpeningToPayroll() {
    company.at("2026-11-02T09:00");
    company.hire(STAFF);
    Person hr = company.person("JHR1");
    hr.importFile("metrics", METRICS).expect(200);
    hr.importFile("records", RECORDS).expect(200);

    String cycle = open(hr);
    confirmMetrics(hr, cycle);
    collectReviews();
    String state = hr.get("/api/cycles/" + cycle).expect(200).json().get("state").asText();
    assertThat(state).isEqualTo("CONSOLIDATING");
    assertThat(composites(hr, cycle))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "J01", "95.10/1", "J02", "92.20/3", "J03", "84.50/5", "J04", "94.20/2", "J05",
                "80.50/6", "J06", "90.00/4"));
    assertThat(company.person("J01").get("/api/me/results").json()).isEmpty();

    consolidateAndConfirm(hr, cycle);
    assertThat(state(hr, cycle)).isEqualTo("PUBLISHED");
    appeal(hr, cycle);
    refusedBeforeTheEnd(hr, cycle);
    company.at("2026-11-20T00:01");
    assertThat(state(hr, cycle)).isEqualTo("FINAL");
    assertThat(payroll(hr, cycle))
        .containsExactlyInAnyOrder(
            "J01 P05-R1 1000.00",
            "J01 P05-R2 50.00",
            "J01 P05-R3 300.00",
            "J01 P05-R4 166.67",
            "J02 P05-R2 50.00",
            "J02 P05-R4 166.67",
            "J03 P05-R2 50.00",
            "J03 P05-R4 166.66",
            "J03 P05-N5 250.00",
            "J04 P05-R2 50.00",
            "J05 P05-R2 50.00",
            "J05 P05-N1 500.00",
            "J05 P05-N2 700.00",
            "J06 P05-R2 50.00");
  }

  private static String open(Person hr) {
    Map<String, String> october =
        Map.of("period", "2026-10", "department", "旅程客服部", "policy", "P05");
    JsonNode opened = hr.post("/api/cycles", october).expect(201).json();
    assertThat(hr.post("/api/cycles", october).expect(409).text()).contains("cycle-exists");
    return opened.get("id").asText();
  }

  private void confirmMetrics(Person hr, String cycle) {
    JsonNode task = hr.task("userTask_confirmMetrics", cycle);
    Person.Answer refused = hr.submit(task, Map.of("gapsAccepted", false)).expect(400);
    assertThat(refused.text()).contains("metrics-incomplete").contains("J06").contains("客户满意度");
    hr.submit(task, Map.of("gapsAccepted", true)).expect(204);
    company.runJobs();
    assertThat(hr.importFile("metrics", METRICS.replace("97.99", "98")).expect(400).text())
        .contains("冻结");
  }

  private void collectReviews() {
    company.review("userTask_selfAssessment", EVERYBODY, SELF::get);
    company.review("userTask_peerReview", EVERYBODY, subject -> 90);
    company.review("userTask_managerReview", List.of("JM1", "JM2"), MANAGER::get);
    company.aMinuteLater();
  }

  private void consolidateAndConfirm(Person hr, String cycle) {
    hr.submit(hr.task("userTask_consolidate", cycle), Map.of("remark", "无异常")).expect(204);
    company.runJobs();
    JsonNode task = hr.task("userTask_confirmOutcomes", cycle);
    assertThat(hr.submit(task, Map.of()).expect(409).text()).contains("P05-N2");
    for (JsonNode line : hr.get("/api/cycles/" + cycle + "/outcomes").expect(200).json()) {
      if (line.get("limited").asBoolean()) {
        // 10% + 20% of 5,000 under a limit of 20% of 6,000: 500 whole, then 700 of 1,000.
        assertThat(line.get("rule").asText()).isEqualTo("P05-N2");
        assertThat(line.get("policyAmount").decimalValue()).isEqualByComparingTo("1000.00");
        assertThat(line.get("executedAmount").decimalValue()).isEqualByComparingTo("700.00");
        assertThat(line.get("waivedAmount").decimalValue()).isEqualByComparingTo("300.00");
        String path = "/api/cycles/%s/outcomes/%s/confirmation";
        hr.post(path.formatted(cycle, line.get("id").asText()), Map.of()).expect(204);
      }
    }
    hr.submit(task, Map.of()).expect(204);
    company.runJobs();
  }

  /** J03's satisfaction was 85: (85+90)/2 = 87.5, composite 85.50, P05-N4 falls; J05's stays. */
  private void appeal(Person hr, String cycle) {
    Person employee = company.person("J03");
    JsonNode mine = employee.get("/api/me/results").expect(200).json().get(0);
    assertThat(mine.get("composite").decimalValue()).isEqualByComparingTo("84.50");
    employee
        .post(
            "/api/appeals",
            Map.of("period", "2026-10", "subject", "RESULT", "reason", "满意度统计漏了两百条好评,请核对"))
        .expect(201);
    company
        .person("J05")
        .post(
            "/api/appeals",
            Map.of(
                "period",
                "2026-10",
                "subject",
                "LINE",
                "rule",
                "P05-N2",
                "reason",
                "这次推销是客户主动询问的产品"))
        .expect(201);
    company.runJobs();
    for (JsonNode task : hr.tasks("userTask_reviewAppeal")) {
      Map<String, Object> own = Map.of("decision", "UPHELD", "decisionReason", "我自己确认过这个结果,没有问题");
      hr.submit(task, own).expect(403);
    }
    Person other = company.person("JHR2");
    for (JsonNode task : other.tasks("userTask_reviewAppeal")) {
      boolean first = task.get("description").asText().contains("J03");
      other
          .submit(
              task,
              first
                  ? Map.of(
                      "decision",
                      "CHANGED",
                      "decisionReason",
                      "核对工单后确认满意度应为 85%。".repeat(40),
                      "correctedMetric",
                      "客户满意度",
                      "correctedValue",
                      "85")
                  : Map.of("decision", "UPHELD", "decisionReason", "录音显示客户并未主动询问"))
          .expect(204);
    }
    company.runJobs();
    JsonNode corrected = employee.get("/api/me/results").json().get(0);
    assertThat(corrected.get("composite").decimalValue()).isEqualByComparingTo("85.50");
  }

  private void refusedBeforeTheEnd(Person hr, String cycle) {
    assertThat(hr.get("/api/cycles/" + cycle + "/payroll.csv").status()).isEqualTo(409);
  }

  private static String state(Person hr, String cycle) {
    return hr.get("/api/cycles/" + cycle).expect(200).json().get("state").asText();
  }

  private static Map<String, String> composites(Person hr, String cycle) {
    Map<String, String> composites = new HashMap<>();
    hr.get("/api/cycles/" + cycle + "/results")
        .expect(200)
        .json()
        .forEach(
            result ->
                composites.put(
                    result.get("employee").asText(),
                    result.get("composite").decimalValue().setScale(2) + "/" + result.get("rank")));
    return composites;
  }

  private static List<String> payroll(Person hr, String cycle) {
    String csv = hr.get("/api/cycles/" + cycle + "/payroll.csv").expect(200).text();
    return csv.lines()
        .skip(1)
        .map(line -> line.split(","))
        .map(cells -> "%s %s %s".formatted(cells[0], cells[3], cells[6]))
        .toList();
  }
}
