package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.letters.Notice;
import org.kaohe.letters.Notices;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Claims of Monday 2026-11-02: the direct manager checks them until the end of Thursday 11-05, that
 * one's manager until Tuesday 11-10, then HR; HR decides within three working days.
 */
@KaoheTest
class MeritClaimJourneyTest {

  private static final String CHECK = "userTask_checkClaim";
  private static final String DECIDE = "userTask_decideClaim";

  private static final String STAFF =
      """
      工号,姓名,部门,团队,岗位,上级工号,角色,入职日期,离职日期,固定工资,月总工资
      RB-HR1,申人力,申报人力部,人力组,,,人力,2020-01-01,,8000,9000
      RB-HR2,沈人力,申报人力部,人力组,,,人力,2020-01-01,,8000,9000
      RB-HR3,盛人力,申报人力部,人力组,,,人力,2020-01-01,,8000,9000
      RB-SUB,圣助理,申报人力部,人力组,,,员工,2020-01-01,,8000,9000
      RB-HEAD,慎负责,申报客服部,申报管理,,,经理,2019-01-01,,12000,15000
      RB-M1,莘主管,申报客服部,申报管理,,RB-HEAD,主管,2020-01-01,,9000,10000
      RB-M2,辛主管,申报客服部,申报管理,,RB-HEAD,主管,2020-01-01,,9000,10000
      RB-E1,单一,申报客服部,申报甲组,客服,RB-M1,员工,2024-01-01,,5000,6000
      RB-E2,山二,申报客服部,申报甲组,客服,RB-M1,员工,2026-10-12,,5000,6000
      RB-E3,尚三,申报客服部,申报甲组,客服,RB-M1,员工,2024-01-01,,5000,6000
      RB-E4,善四,申报客服部,申报甲组,客服,RB-M1,员工,2024-01-01,,5000,6000
      """;

  @Autowired private Company company;
  @Autowired private Notices notices;

  @BeforeEach
  void hire() {
    company.hire(STAFF);
  }

  @Test
  void anApprovedReimbursementBecomesARecordOfTheApprovedAmount() {
    String id = claim("RB-E1", "2026-10-17", "加班报销", "86.50");
    JsonNode task = company.person("RB-M1").task(CHECK, id);
    assertThat(task.get("name").asText()).isEqualTo("核对申报：单一");
    assertThat(notices("RB-M1")).anyMatch(text -> text.contains("核对奖励申报"));
    assertThat(company.person("RB-M1").get("/api/team/merit-claims").expect(200).text())
        .contains(id);
    submit("RB-M1", CHECK, id, Map.of("supported", "NO")).expect(400);
    submit("RB-M1", CHECK, id, Map.of("supported", "YES")).expect(204);

    assertThat(decide("RB-HR1", id, Map.of("claimDecision", "APPROVED")).expect(400).text())
        .contains("须填写批准金额");
    assertThat(decide("RB-HR1", id, approved("86.51")).expect(400).text()).contains("86.50");
    decide("RB-HR1", id, approved("80")).expect(204);

    JsonNode mine = of("RB-E1", "/api/me/merit-claims", "id", id);
    assertThat(mine.get("state").asText()).isEqualTo("APPROVED");
    JsonNode record = of("RB-E1", "/api/me/records", "number", mine.get("recordNo").asText());
    assertThat(record.get("approved").asText()).isEqualTo("80.0");
    assertThat(record.get("status").asText()).isEqualTo("已核实");
    assertThat(notices("RB-E1")).anyMatch(text -> text.contains("已批准"));
  }

  @Test
  void aDeclinedClaimLeavesNoRecordAndCanBeMadeAgain() {
    String id = claimedInTasklist("RB-E2", "2026-10-12", "创新提案");
    claim("RB-E2", body("2026-10-12", "创新提案", null)).expect(409);
    submit("RB-M1", CHECK, id, Map.of("supported", "NO", "checkNote", "这是旧提案")).expect(204);
    decide("RB-HR1", id, Map.of("claimDecision", "DECLINED")).expect(400);
    decide("RB-HR1", id, Map.of("claimDecision", "DECLINED", "decisionReason", "与去年的提案相同"))
        .expect(204);

    assertThat(company.person("RB-E2").get("/api/me/records").json()).isEmpty();
    claim("RB-E2", body("2026-10-12", "创新提案", null)).expect(201);
  }

  @Test
  void whatNobodyChecksInTimePassesToTheManagersManagerAndThenToHr() {
    String id = claim("RB-E3", "2026-10-20", "客户表扬", null);
    company.at("2026-11-04T09:00");
    assertThat(notices("RB-M1")).anyMatch(text -> text.contains("即将到期"));
    company.at("2026-11-05T23:50");
    assertThat(offered("RB-M1", CHECK, id)).isTrue();

    company.at("2026-11-06T00:01");
    assertThat(offered("RB-M1", CHECK, id)).isFalse();
    assertThat(offered("RB-HEAD", CHECK, id)).isTrue();
    JsonNode task = company.person("RB-HEAD").task(CHECK, id);
    assertThat(task.get("due").asText()).startsWith("2026-11-10T15:59:59");
    assertThat(notices("RB-HEAD")).anyMatch(text -> text.contains("2026-11-10"));

    company.at("2026-11-11T00:01");
    assertThat(offered("RB-HEAD", CHECK, id)).isFalse();
    submit("RB-HR1", CHECK, id, Map.of("supported", "YES")).expect(204);
    assertThat(offered("RB-HR1", DECIDE, id)).as("who checked it").isFalse();
    decide("RB-HR2", id, Map.of("claimDecision", "APPROVED")).expect(204);
  }

  @Test
  void nobodyHandlesAnOwnClaim() {
    String ofHr = claim("RB-HR1", "2026-10-21", "特殊贡献", null);
    assertThat(offered("RB-HR1", CHECK, ofHr)).as("without a manager").isFalse();
    submit("RB-HR2", CHECK, ofHr, Map.of("supported", "YES")).expect(204);
    assertThat(offered("RB-HR1", DECIDE, ofHr)).isFalse();
    JsonNode task = company.person("RB-HR1").task(DECIDE, ofHr);
    company.person("RB-HR1").submit(task, Map.of("claimDecision", "APPROVED")).expect(403);
  }

  @Test
  void openTasksFollowTheStaff() {
    String id = claim("RB-E4", "2026-10-22", "协助其他部门", null);
    company.hire(STAFF.replace("RB-E4,善四,申报客服部,申报甲组,客服,RB-M1", "RB-E4,善四,申报客服部,申报甲组,客服,RB-M2"));
    assertThat(offered("RB-M1", CHECK, id)).isFalse();
    assertThat(offered("RB-M2", CHECK, id)).isTrue();

    Map<String, String> leave =
        Map.of(
            "employee", "RB-M2", "from", "2026-11-02", "to", "2026-11-20", "substitute", "RB-M1");
    company.person("RB-HR1").post("/api/absences", leave).expect(201);
    assertThat(offered("RB-M2", CHECK, id)).isFalse();
    assertThat(offered("RB-M1", CHECK, id)).isTrue();
    submit("RB-M1", CHECK, id, Map.of("supported", "YES")).expect(204);

    JsonNode decide = company.person("RB-HR3").task(DECIDE, id);
    take("RB-HR3", decide);
    Map<String, String> away =
        Map.of(
            "employee", "RB-HR3", "from", "2026-11-02", "to", "2026-11-20", "substitute", "RB-SUB");
    company.person("RB-HR1").post("/api/absences", away).expect(201);
    assertThat(offered("RB-SUB", DECIDE, id)).isTrue();
    decide("RB-SUB", id, Map.of("claimDecision", "APPROVED")).expect(204);
  }

  @Test
  void badClaimsAreRefusedWithEveryFaultAtOnce() {
    Map<String, Object> bad = Map.of("category", "迟到", "amount", "-1", "date", "2026-11-03");
    JsonNode faults = claim("RB-E1", bad).expect(400).json().get("faults");
    List<String> places = new ArrayList<>();
    faults.forEach(fault -> places.add(fault.get("place").asText()));
    assertThat(places).containsExactlyInAnyOrder("类别", "金额", "日期", "情况说明");
    assertThat(claim("RB-E2", body("2026-10-11", "客户表扬", null)).expect(400).text()).contains("不在职");
    assertThat(claim("RB-E1", body("2026-10-11", "客户表扬", "100")).expect(400).text())
        .contains("加班报销");
    assertThat(claim("RB-E1", body("2026-10-11", "加班报销", null)).expect(400).text())
        .contains("须填写金额");
    assertThat(claim("RB-E1", body("2026-10-11", "抽检", null)).expect(400).text()).contains("须为");
  }

  private Person.Answer claim(String who, Map<String, Object> body) {
    return company.person(who).post("/api/merit-claims", body);
  }

  private String claim(String who, String date, String category, String amount) {
    return claim(who, body(date, category, amount)).expect(201).json().get("id").asText();
  }

  private static Map<String, Object> body(String date, String category, String amount) {
    Map<String, Object> body = new HashMap<>();
    body.put("date", date);
    body.put("category", category);
    body.put("description", "周末处理了积压的工单，打车返回");
    body.put("amount", amount);
    return body;
  }

  private String claimedInTasklist(String who, String date, String category) {
    Map<String, Object> form = new HashMap<>(body(date, category, null));
    form.put("occurredOn", form.remove("date"));
    return company
        .person(who)
        .start("merit-claim", form)
        .expect(200)
        .json()
        .get("businessKey")
        .asText();
  }

  private static Map<String, Object> approved(String amount) {
    return Map.of("claimDecision", "APPROVED", "approvedAmount", amount);
  }

  private Person.Answer decide(String who, String id, Map<String, ?> fields) {
    return submit(who, DECIDE, id, fields);
  }

  private Person.Answer submit(String who, String task, String id, Map<String, ?> fields) {
    Person person = company.person(who);
    return person.submit(person.task(task, id), fields);
  }

  private JsonNode of(String who, String door, String field, String value) {
    for (JsonNode each : company.person(who).get(door).expect(200).json()) {
      if (each.get(field).asText().equals(value)) {
        return each;
      }
    }
    throw new AssertionError("No " + value);
  }

  private void take(String who, JsonNode task) {
    String path = "/engine-rest/task/%s/claim".formatted(task.get("id").asText());
    company.person(who).post(path, Map.of("userId", who)).expect(204);
  }

  /** Whether the person could take the task. */
  private boolean offered(String who, String task, String id) {
    String path =
        "/engine-rest/task?taskDefinitionKey=%s&processInstanceBusinessKey=%s&candidateUser=%s";
    return !company.person(who).get(path.formatted(task, id, who)).expect(200).json().isEmpty();
  }

  private List<String> notices(String who) {
    return notices.of(new EmployeeNumber(who), 50).stream().map(Notice::text).toList();
  }
}
