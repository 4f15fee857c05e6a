package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaohe.cycle.OpeningDueCycles;
import org.kaohe.journey.Person.SentFile;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The proper way of a policy into force, over HTTP. */
@KaoheTest
class PolicyChangeJourneyTest {

  private static final String DEPARTMENT = "改制客服部";
  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      PCHR,温人力,改制人力部,人力组,,人力,2020-01-01,8000,9000
      PCHEAD,廖经理,改制客服部,管理,,经理,2020-01-01,12000,15000
      PCM,邵主管,改制客服部,甲组,PCHEAD,主管,2020-01-01,9000,10000
      PC1,万一,改制客服部,甲组,PCM,员工,2024-01-01,5000,6000
      PC2,成二,改制客服部,甲组,PCM,员工,2024-01-01,5000,6000
      PC3,戴三,改制客服部,甲组,PCM,员工,2024-01-01,5000,6000
      PCX,外一,改制别部,乙组,,员工,2024-01-01,5000,6000
      """;
  private static final String METRICS =
      """
      工号,期间,客户满意度,问题解决率,投诉率
      PC1,%1$s,98.5,96,1
      PC2,%1$s,95,90,1
      PC3,%1$s,90,88,1
      """;

  @Autowired Company company;
  @Autowired OpeningDueCycles opening;
  @Autowired JdbcClient jdbc;

  private Person hr;

  @AfterEach
  void cancelWhatIsOpenAndLeaveThePolicyAsItShips() {
    Month.cancelAll(company, hr, DEPARTMENT);
    jdbc.sql(
            "update policy_version set state = 'DISCARDED' where policy_id = 'P05' and version_no > 1")
        .update();
  }

  @Test
  void otherFiguresGoIntoForceFromTheNextMonthAndTheRunningOneKeepsItsVersion() {
    company.at("2026-09-01T09:00");
    Person head = department();
    hr.importFile("metrics", METRICS.formatted("2026-08")).expect(200);
    assertThat(
            hr.post("/api/cycles", Month.opening("2026-08", DEPARTMENT, "P02")).expect(400).text())
        .contains("换用其他方案须经方案变更");
    Month august = Month.open(company, hr, "2026-08", DEPARTMENT, "P05");
    PolicyChangeScene change =
        PolicyChangeScene.draft(company, hr, figures("satisfactionAward", "450"), Map.of());
    int version = change.view().get("version").asInt();
    assertThat(version).isGreaterThan(1);
    assertThat(figureChanges(change.view())).containsExactly("satisfactionAward 300 450");

    assertThat(change.submit(hr, "userTask_attachTrial", Map.of()).expect(409).text())
        .contains("尚未附试算");
    JsonNode trial = change.tryOn(DEPARTMENT, "2026-08", METRICS.formatted("2026-08"));
    assertThat(trial.get("tried").get("awards").decimalValue())
        .isEqualByComparingTo(
            trial.get("before").get("awards").decimalValue().add(new java.math.BigDecimal("150")));
    assertThat(trial.get("gainers").asInt()).isEqualTo(1);

    company.person("PC1").get(change.path("")).expect(404);
    change.consult();
    assertThat(change.state()).isEqualTo("CONSULTING");
    assertThat(told("consultation:" + change.id() + ":1")).isEqualTo(5);
    Person employee = company.person("PC1");
    assertThat(figureChanges(employee.get(change.path("")).expect(200).json()))
        .containsExactly("satisfactionAward 300 450");
    employee.post(change.path("/feedback"), Map.of("text", "能否再高一点？")).expect(204);
    employee.post(change.path("/feedback"), Map.of("text", "能否提高到 500 元？")).expect(204);
    company.person("PCX").get(change.path("")).expect(404);
    company.person("PCX").post(change.path("/feedback"), Map.of("text", "我也想说")).expect(404);
    hr.send(change.path("/revision"), figures("satisfactionAward", "999"), Map.of()).expect(409);

    company.at("2026-09-10T00:01");
    assertThat(change.state()).isEqualTo("ANSWERING");
    employee.post(change.path("/feedback"), Map.of("text", "来晚了")).expect(409);
    assertThat(hr.get(change.path("/feedback")).json()).hasSize(1);
    change.answer();
    change.decide(hr, "APPROVED", "自己批准").expect(403);
    assertThat(head.get(change.path("")).json().get("trials")).hasSize(1);
    change.decide(head, "MAYBE", "").expect(400);
    change.decide(head, "RETURNED", "").expect(400);
    change.decide(head, "RETURNED", "请按员工意见改为 500 元").expect(204);
    assertThat(change.state()).isEqualTo("DRAFT");
    employee.get(change.path("")).expect(404);

    hr.send(change.path("/revision"), figures("satisfactionAward", "500"), Map.of()).expect(200);
    assertThat(change.submit(hr, "userTask_attachTrial", Map.of()).expect(409).text())
        .contains("请重新试算");
    change.tryOn(DEPARTMENT, "2026-08", METRICS.formatted("2026-08"));
    change.consult();
    company.at("2026-09-18T00:01");
    change.answer();
    change.decide(head, "APPROVED", "同意").expect(204);

    assertThat(change.state()).isEqualTo("ANNOUNCED");
    assertThat(change.view().get("departments").get(0).get("from").asText()).isEqualTo("2026-10");
    assertThat(change.view().get("version").asInt()).isEqualTo(version);
    hr.post(change.path("/withdrawal"), Map.of("reason", "想撤回也晚了")).expect(409);
    assertThat(told("announced:" + change.id())).isEqualTo(5);
    employee.post(change.path("/acknowledgement"), Map.of()).expect(204);
    employee.post(change.path("/acknowledgement"), Map.of()).expect(204);
    JsonNode acknowledged = hr.get(change.path("/acknowledgements")).expect(200).json();
    assertThat(acknowledged.get("acknowledged").asInt()).isEqualTo(1);
    assertThat(acknowledged.get("missing")).extracting(JsonNode::asText).doesNotContain("PC1");

    company.hire(STAFF + "PC4,新四,改制客服部,甲组,PCM,员工,2026-09-18,5000,6000\n");
    assertThat(told("announced:" + change.id())).isEqualTo(6);
    company.person("PC4").post(change.path("/acknowledgement"), Map.of()).expect(204);

    company.at("2026-09-28T00:01");
    assertThat(change.state()).isEqualTo("IN_FORCE");
    assertThat(told("acknowledge:" + change.id())).isEqualTo(4);
    hr.post(
            "/api/cycles/adoptions",
            Map.of("department", DEPARTMENT, "policy", "P05", "from", "2026-11"))
        .expect(409);

    august.confirmMetrics();
    august.collectReviews(List.of("PC1", "PC2", "PC3", "PC4"), List.of("PCM"), 90);
    august.consolidate();
    assertThat(august.view().get("policyVersion").asInt()).isEqualTo(1);
    assertThat(august.lines("PC1")).contains("P05-R3 300.00");
    hr.post(
            "/api/metrics/corrections",
            Map.of(
                "employee", "PC2",
                "period", "2026-08",
                "metric", "客户满意度",
                "value", "98",
                "reason", "导入时抄错一行，按系统记录更正"))
        .expect(201);
    assertThat(august.lines("PC2")).contains("P05-R3 300.00");
    august.confirmOutcomes();
    company.at("2026-10-08T09:00");
    hr.importFile("metrics", METRICS.formatted("2026-09")).expect(200);
    company.at("2026-10-15T00:01");
    assertThat(august.state()).isEqualTo("FINAL");

    opening.openDue();
    assertThat(cycleOf("2026-09").get("policyVersion").asInt()).isEqualTo(1);
    company.at("2026-11-02T09:00");
    opening.openDue();
    assertThat(cycleOf("2026-10").get("policyVersion").asInt()).isEqualTo(version);
    assertThat(
            hr.get("/api/policies/P05?version=" + version)
                .json()
                .get("changes")
                .get("reason")
                .asText())
        .contains("满意度");
    assertThat(august.lines("PC1")).contains("P05-R3 300.00");
  }

  /**
   * Five working days for the trial, five to consult, three to answer, five to approve; Sunday
   * 09-20 is one, 09-25 is none.
   */
  @Test
  void whoeverIsWaitedForIsRemindedOnTheLastDayAndTheHeadMayReject() {
    company.at("2026-09-01T09:00");
    Person head = department();
    hr.importFile("metrics", METRICS.formatted("2026-08")).expect(200);
    PolicyChangeScene change =
        PolicyChangeScene.draft(company, hr, figures("satisfactionAward", "460"), Map.of());
    company.at("2026-09-08T09:01");
    assertThat(toldOf(change, "PCHR")).isEqualTo(1);
    change.tryOn(DEPARTMENT, "2026-08", METRICS.formatted("2026-08"));
    change.consult();
    company.at("2026-09-16T00:01");
    company.at("2026-09-20T09:01");
    assertThat(toldOf(change, "PCHR")).isEqualTo(2);
    change.answer();
    company.at("2026-09-28T09:01");
    assertThat(toldOf(change, "PCHEAD")).isEqualTo(1);

    change.decide(head, "REJECTED", "").expect(400);
    change.decide(head, "REJECTED", "预算不足，今年不再调整").expect(204);

    assertThat(change.state()).isEqualTo("REJECTED");
    assertThat(change.tasks(hr, "userTask_attachTrial")).isEmpty();
  }

  private int toldOf(PolicyChangeScene change, String recipient) {
    return jdbc.sql("select count(*) from notice where recipient = ? and occasion like ?")
        .params(recipient, "waits:" + change.id() + ":%")
        .query(Integer.class)
        .single();
  }

  @Test
  void aTwelfthPolicyIsUploadedTriedAndWithdrawn() {
    department();
    PolicyChangeScene change =
        PolicyChangeScene.draft(
            company,
            hr,
            Map.of("reason", "本公司自己的方案，先试一试", "from", "2026-12", "department", DEPARTMENT),
            Map.of(
                "manifest", List.of(PolicyChangeScene.file("P12.yaml")),
                "tables", List.of(PolicyChangeScene.file("P12.dmn"))));

    JsonNode trial = change.tryOn(DEPARTMENT, "2026-10", METRICS.formatted("2026-10"));

    assertThat(trial.get("tried").get("awards").decimalValue()).isEqualByComparingTo("240");
    assertThat(hr.get("/api/policies/P12?version=1").expect(200).json().get("rules")).hasSize(1);
    company.person("PC1").get("/api/policies/P12?version=1").expect(404);
    hr.post(
            "/api/cycles/adoptions",
            Map.of("department", DEPARTMENT, "policy", "P12", "from", "2026-12"))
        .expect(404);
    hr.post(change.path("/withdrawal"), Map.of("reason", "只是试一试")).expect(204);
    assertThat(change.state()).isEqualTo("WITHDRAWN");
    assertThat(change.tasks(hr, "userTask_attachTrial")).isEmpty();
  }

  @Test
  void aFaultyUploadListsAllItsFaults() {
    department();
    SentFile manifest = PolicyChangeScene.file("P12.yaml");
    SentFile tables = PolicyChangeScene.file("P12.dmn");
    JsonNode problem =
        hr.send(
                "/api/policy-changes",
                Map.of("reason", "有错的方案，不应收下", "from", "2026-12", "department", DEPARTMENT),
                Map.of(
                    "manifest",
                    List.of(
                        new SentFile(
                            "P12.yaml",
                            manifest
                                .content()
                                .replace("version: 1", "version: 0")
                                .replace("value: 100, unit", "value: 101, unit"))),
                    "tables",
                    List.of(
                        new SentFile("P12.dmn", tables.content().replace("</definitions>", "")))))
            .expect(400)
            .json();

    assertThat(problem.toString()).contains("P12.yaml version", "P12.yaml parameters", "P12.dmn");
    hr.send(
            "/api/policy-changes",
            Map.of("base", "P05", "reason", "短", "from", "2026年", "department", "没有的部门"),
            Map.of())
        .expect(400);
  }

  private Person department() {
    company.hire(STAFF);
    hr = company.person("PCHR");
    hr.post(
            "/api/cycles/adoptions",
            Map.of("department", DEPARTMENT, "policy", "P05", "from", "2026-08"))
        .expect(204);
    return company.person("PCHEAD");
  }

  private static Map<String, Object> figures(String name, String value) {
    return Map.of(
        "base",
        "P05",
        "version",
        "1",
        "param." + name,
        value,
        "reason",
        "提高满意度奖，鼓励把每一单服务好",
        "from",
        "2026-10",
        "department",
        List.of(DEPARTMENT));
  }

  private static List<String> figureChanges(JsonNode view) {
    return java.util.stream.StreamSupport.stream(
            view.get("differences").get(DEPARTMENT).get("figures").spliterator(), false)
        .map(
            figure ->
                "%s %s %s"
                    .formatted(
                        figure.get("name").asText(),
                        figure.get("before").asText(),
                        figure.get("after").asText()))
        .toList();
  }

  private JsonNode cycleOf(String month) {
    for (JsonNode cycle : hr.get("/api/cycles").expect(200).json()) {
      if (cycle.get("department").asText().equals(DEPARTMENT)
          && cycle.get("period").asText().equals(month)) {
        return cycle;
      }
    }
    throw new AssertionError("No cycle of " + month);
  }

  private int told(String occasion) {
    return jdbc.sql("select count(*) from notice where occasion = ?")
        .param(occasion)
        .query(Integer.class)
        .single();
  }
}
