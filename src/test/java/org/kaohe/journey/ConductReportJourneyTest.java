package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.letters.Notice;
import org.kaohe.letters.Notices;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Reports of misconduct on Monday 2026-11-02: investigated by Monday 11-09 (five working days), the
 * employee heard until the end of the third working day after the investigation, verified within
 * five working days.
 */
@KaoheTest
class ConductReportJourneyTest {

  private static final String INVESTIGATE = "userTask_investigateReport";
  private static final String STATE = "userTask_stateCase";
  private static final String VERIFY = "userTask_verifyReport";

  private static final String STAFF =
      """
      工号,姓名,部门,团队,岗位,上级工号,角色,入职日期,离职日期,固定工资,月总工资
      RA-HR1,任人力,举报人力部,人力组,,,人力,2020-01-01,,8000,9000
      RA-HR2,阮人力,举报人力部,人力组,,,人力,2020-01-01,,8000,9000
      RA-HR3,芮人力,举报人力部,人力组,,,人力,2020-01-01,,8000,9000
      RA-HEAD,容负责,举报客服部,举报管理,,,经理,2019-01-01,,12000,15000
      RA-M1,荣主管,举报客服部,举报管理,,RA-HEAD,主管,2020-01-01,,9000,10000
      RA-QC,冉质检,举报客服部,举报甲组,质检专员,RA-M1,员工,2024-01-01,,5000,6000
      RA-E1,饶一,举报客服部,举报甲组,客服,RA-M1,员工,2024-01-01,,5000,6000
      RA-E2,荣二,举报客服部,举报甲组,客服,RA-M1,员工,2026-10-12,,5000,6000
      RA-E3,戎三,举报客服部,举报甲组,客服,RA-M1,员工,2024-01-01,2026-10-20,5000,6000
      RA-E4,茹四,举报客服部,举报甲组,客服,RA-M1,员工,2024-01-01,,5000,6000
      RA-E5,汝五,举报客服部,举报甲组,客服,RA-M1,员工,2024-01-01,,5000,6000
      """;

  @Autowired private Company company;
  @Autowired private Notices notices;

  @BeforeEach
  void hire() {
    company.hire(STAFF);
  }

  @Test
  void aVerifiedReportBecomesARecordAndNobodyLearnsMoreThanIsTheirs() {
    String id =
        report("RA-M1", "RA-E1", "2026-10-08", "泄露机密").expect(201).json().get("id").asText();

    assertThat(aboutMe("RA-E1")).isEmpty();
    submit("RA-HR1", INVESTIGATE, id, investigation()).expect(204);
    JsonNode asked = aboutMe("RA-E1").get(0);
    assertThat(asked.toString()).doesNotContain("RA-M1", "RA-HR1", "绝密线索");
    // Investigated on Monday the 2nd: heard until the end of Thursday the 5th.
    assertThat(asked.get("hearUntil").asText()).isEqualTo("2026-11-05");
    JsonNode task = company.person("RA-E1").task(STATE, id);
    // In UTC, which is eight hours behind.
    assertThat(task.get("due").asText()).startsWith("2026-11-05T15:59:59");
    assertThat(task.get("name").asText()).isEqualTo("听取当事人陈述：饶一");
    assertThat(task.toString()).doesNotContain("RA-M1");
    submit("RA-E1", STATE, id, Map.of("statement", "")).expect(400);
    submit("RA-E1", STATE, id, Map.of("statement", "客户授权我转发该表格")).expect(204);
    assertThat(submit("RA-HR2", VERIFY, id, Map.of("finding", "VERIFIED")).expect(400).text())
        .contains("程度")
        .contains("核实理由");
    submit("RA-HR2", VERIFY, id, verified("严重", "120.50")).expect(204);

    JsonNode report = company.person("RA-HR3").get("/api/conduct-reports/" + id).json();
    assertThat(report.get("state").asText()).isEqualTo("VERIFIED");
    assertThat(report.get("statement").get("by").asText()).isEqualTo("RA-E1");
    String number = report.get("recordNo").asText();
    assertThat(number).matches("JL2026-\\d{5}");
    JsonNode record = record("RA-E1", number);
    assertThat(record.get("status").asText()).isEqualTo("已核实");
    assertThat(record.get("severity").asText()).isEqualTo("严重");
    assertThat(record.get("loss").asText()).isEqualTo("120.5");
    assertThat(aboutMe("RA-E1").get(0).get("recordNo").asText()).isEqualTo(number);
    JsonNode filed = company.person("RA-M1").get("/api/me/filed-reports").json();
    assertThat(texts(filed, "state")).contains("VERIFIED");
    assertThat(filed.toString()).doesNotContain("120.5", "客户授权", number);

    assertThat(report("RA-QC", "RA-E1", "2026-10-08", "泄露机密").expect(409).text()).contains(number);
    report("RA-QC", "RA-E1", "2026-10-08", "服务态度").expect(201);
    report("RA-QC", "RA-E1", "2026-10-08", "泄露机密", true).expect(201);
  }

  @Test
  void whoeverSaysNothingInThreeWorkingDaysIsPassedOver() {
    String id = reportedInTasklist("RA-QC", "RA-E2", "2026-10-12");
    submit("RA-HR1", INVESTIGATE, id, investigation()).expect(204);

    company.at("2026-11-04T09:00");
    assertThat(notices("RA-E2")).anyMatch(text -> text.contains("即将到期"));
    company.atBeforeJobs("2026-11-06T00:00");
    submit("RA-E2", STATE, id, Map.of("statement", "来不及了")).expect(409);
    company.at("2026-11-06T00:01");

    assertThat(company.person("RA-HR1").tasks(STATE)).noneMatch(task -> isOf(task, "RA-E2"));
    submit("RA-HR1", VERIFY, id, unfounded()).expect(204);
    JsonNode seen = aboutMe("RA-E2").get(0);
    assertThat(seen.get("silent").asBoolean()).isTrue();
    assertThat(seen.get("state").asText()).isEqualTo("UNFOUNDED");
    assertThat(company.person("RA-HR1").get("/api/records?employee=RA-E2").json()).isEmpty();
    // What was not founded can be reported again.
    report("RA-M1", "RA-E2", "2026-10-12", "不文明用语").expect(201);
  }

  @Test
  void neitherReporterNorAccusedHandlesAReport() {
    String byHr =
        report("RA-HR1", "RA-E4", "2026-10-09", "影响工作").expect(201).json().get("id").asText();
    assertThat(offered("RA-HR1", INVESTIGATE, byHr)).isFalse();
    JsonNode task = company.person("RA-HR2").task(INVESTIGATE, byHr);
    assertThat(company.person("RA-HR1").submit(task, investigation()).status()).isIn(400, 403);

    String aboutHr =
        report("RA-HR2", "RA-HR1", "2026-10-09", "影响工作").expect(201).json().get("id").asText();
    assertThat(offered("RA-HR1", INVESTIGATE, aboutHr)).isFalse();
    assertThat(offered("RA-HR2", INVESTIGATE, aboutHr)).isFalse();
    assertThat(offered("RA-HR3", INVESTIGATE, aboutHr)).isTrue();
    company.person("RA-HR1").get("/api/conduct-reports/" + aboutHr).expect(404);
    assertThat(company.person("RA-HR1").get("/api/conduct-reports").expect(200).text())
        .doesNotContain(aboutHr);
  }

  @Test
  void hrWritesDownWhatSomebodySaysWhoHasLeftMeanwhile() {
    String id =
        report("RA-M1", "RA-E5", "2026-10-13", "工作失误").expect(201).json().get("id").asText();
    submit("RA-HR1", INVESTIGATE, id, investigation()).expect(204);
    assertThat(offered("RA-HR2", STATE, id)).isFalse();
    String door = "/api/conduct-reports/%s/statement".formatted(id);
    Map<String, String> said = Map.of("statement", "已经向客户道歉");
    assertThat(company.person("RA-HR1").post(door, said).expect(400).text()).contains("听取方式");

    company.at("2026-11-03T09:00");
    company.hire(
        STAFF.replace(
            "RA-E5,汝五,举报客服部,举报甲组,客服,RA-M1,员工,2024-01-01,",
            "RA-E5,汝五,举报客服部,举报甲组,客服,RA-M1,员工,2024-01-01,2026-11-02"));
    assertThat(offered("RA-HR2", STATE, id)).isTrue();
    submit("RA-HR2", STATE, id, said).expect(400);
    submit("RA-HR2", STATE, id, Map.of("statement", "已经向客户道歉", "heardHow", "电话听取")).expect(204);
    assertThat(offered("RA-HR1", VERIFY, id)).isTrue();
    company.person("RA-HR1").post(door, Map.of("statement", "又说", "heardHow", "电话")).expect(409);
  }

  @Test
  void hrWritesDownTheStatementOfSomebodyWhoCouldLogInToo() {
    String id =
        report("RA-M1", "RA-E4", "2026-10-14", "工作失误").expect(201).json().get("id").asText();
    submit("RA-HR1", INVESTIGATE, id, investigation()).expect(204);
    Map<String, String> said = Map.of("statement", "已经向客户道歉", "heardHow", "当面听取");

    JsonNode answer =
        company
            .person("RA-HR2")
            .post("/api/conduct-reports/%s/statement".formatted(id), said)
            .expect(200)
            .json();

    assertThat(answer.get("state").asText()).isEqualTo("VERIFYING");
    assertThat(answer.get("statement").get("by").asText()).isEqualTo("RA-HR2");
    assertThat(offered("RA-HR3", VERIFY, id)).isTrue();
  }

  @Test
  void badReportsAreRefusedWithEveryFaultAtOnce() {
    assertThat(report("RA-E1", "RA-E4", "2026-10-08", "服务态度").expect(403).text()).contains("质检");
    assertThat(report("RA-M1", "RA-E3", "2026-10-08", "服务态度").expect(400).text())
        .contains("已于 2026-10-20 离职");
    assertThat(report("RA-M1", "RA-E2", "2026-10-11", "服务态度").expect(400).text())
        .contains("2026-10-11 不在职");
    assertThat(report("RA-M1", "RA-XX", "2026-10-11", "服务态度").expect(400).text())
        .contains("没有这个工号");
    assertThat(report("RA-M1", "RA-E1", "2026-11-03", "服务态度").expect(400).text())
        .contains("日期还没有到");
    assertThat(report("RA-M1", "RA-M1", "2026-10-08", "服务态度").expect(400).text()).contains("自己");
    Map<String, Object> nothing = Map.of("severity", "很重", "date", "2026-13-01");
    assertThat(
            texts(
                company
                    .person("RA-M1")
                    .post("/api/conduct-reports", nothing)
                    .expect(400)
                    .json()
                    .get("faults"),
                "place"))
        .containsExactlyInAnyOrder("工号", "日期", "类别", "程度", "情况说明");
    assertThat(report("RA-M1", "RA-E1", "2026-10-08", "客户表扬").expect(400).text()).contains("须为");
  }

  @Test
  void whatOneReportedAnotherIsTold() {
    String first =
        report("RA-M1", "RA-E4", "2026-10-15", "服务态度").expect(201).json().get("id").asText();

    assertThat(report("RA-QC", "RA-E4", "2026-10-15", "服务态度").expect(409).text())
        .contains("event-known")
        .contains(first);
    assertThat(
            company
                .person("RA-QC")
                .start("conduct-report", form("RA-E4", "2026-10-15", "服务态度", false))
                .expect(409)
                .text())
        .contains(first);
  }

  @Test
  void ofTwoWhoReportOneEventAtTheSameMomentOneIsFirst() throws Exception {
    List<Integer> answers =
        AtOnce.twice(() -> report("RA-M1", "RA-E4", "2026-10-16", "服务态度").status());

    assertThat(answers).containsExactlyInAnyOrder(201, 409);
  }

  @Test
  void aVoidedRecordStaysToBeSeenAndItsFileChangesNothing() {
    String file =
        """
        编号,工号,日期,类别,程度,状态
        RA-J1,RA-E1,2026-10-20,服务质量,轻微,已核实
        """;
    Person hr = company.person("RA-HR1");
    hr.importFile("records", file).expect(200);
    String door = "/api/records/RA-J1/void";
    hr.post(door, Map.of("reason", "太短")).expect(400);
    hr.post(door, Map.of("reason", "登记时看错了人，核对录音后作废")).expect(200);
    hr.post(door, Map.of("reason", "登记时看错了人，核对录音后作废")).expect(409);

    assertThat(record("RA-E1", "RA-J1").get("status").asText()).isEqualTo("已作废");
    assertThat(record("RA-E1", "RA-J1").get("voidReason").asText()).contains("核对录音");
    assertThat(hr.importFile("records", file).expect(200).json().get("unchanged").asInt())
        .isEqualTo(1);
    assertThat(hr.importFile("records", file.replace("轻微", "严重")).expect(400).text())
        .contains("已作废");
    assertThat(notices("RA-E1")).anyMatch(text -> text.contains("已作废"));
    report("RA-M1", "RA-E1", "2026-10-20", "服务质量").expect(201);
  }

  private Person.Answer report(String by, String accused, String date, String category) {
    return report(by, accused, date, category, false);
  }

  private Person.Answer report(
      String by, String accused, String date, String category, boolean another) {
    Map<String, Object> body = new HashMap<>(form(accused, date, category, another));
    body.put("date", body.remove("occurredOn"));
    return company.person(by).post("/api/conduct-reports", body);
  }

  private String reportedInTasklist(String by, String accused, String date) {
    Map<String, Object> form = form(accused, date, "不文明用语", false);
    return company
        .person(by)
        .start("conduct-report", form)
        .expect(200)
        .json()
        .get("businessKey")
        .asText();
  }

  private static Map<String, Object> form(
      String accused, String date, String category, boolean another) {
    return Map.of(
        "accused",
        accused,
        "occurredOn",
        date,
        "category",
        category,
        "description",
        "当天上午的通话中有不当言行，客户当场投诉",
        "references",
        "绝密线索：录音 4711",
        "anotherEvent",
        another);
  }

  private static Map<String, Object> investigation() {
    return Map.of("findings", "调取了录音与工单，时间和内容相符", "evidence", "录音 4711，工单 0815");
  }

  private static Map<String, Object> verified(String severity, String loss) {
    return Map.of(
        "finding",
        "VERIFIED",
        "foundSeverity",
        severity,
        "loss",
        loss,
        "findingReason",
        "录音与工单一致，当事人的说明不能成立");
  }

  private static Map<String, Object> unfounded() {
    return Map.of("finding", "UNFOUNDED", "findingReason", "录音中没有报告所称的内容");
  }

  private Person.Answer submit(String who, String task, String id, Map<String, ?> fields) {
    Person person = company.person(who);
    return person.submit(person.task(task, id), fields);
  }

  /** Whether the person could take the task. */
  private boolean offered(String who, String task, String id) {
    String path =
        "/engine-rest/task?taskDefinitionKey=%s&processInstanceBusinessKey=%s&candidateUser=%s";
    return !company.person(who).get(path.formatted(task, id, who)).expect(200).json().isEmpty();
  }

  private static boolean isOf(JsonNode task, String accused) {
    return Company.numberIn(task).equals(accused);
  }

  private JsonNode aboutMe(String who) {
    return company.person(who).get("/api/me/conduct-reports").expect(200).json();
  }

  private JsonNode record(String employee, String number) {
    JsonNode all = company.person("RA-HR1").get("/api/records?employee=" + employee).json();
    return StreamSupport.stream(all.spliterator(), false)
        .filter(record -> record.get("number").asText().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private List<String> notices(String who) {
    return notices.of(new EmployeeNumber(who), 50).stream().map(Notice::text).toList();
  }

  private static List<String> texts(JsonNode list, String field) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.path(field).asText()));
    return texts;
  }
}
