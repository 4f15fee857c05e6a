package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.escalation.CaseOpenings;
import org.kaohe.escalation.Gate;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.testing.Jobs;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.Kills;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * P05-N3: secrets given away, reported as gross on Monday 2026-11-02. The case opens with the
 * verification, months before payroll; its dismissal is approved once and refused once.
 */
@KaoheTest
class GrossMisconductJourneyTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      DB-HR1,戴人力,重案人力部,人力组,,人力,2020-01-01,8000,9000
      DB-HR2,窦人力,重案人力部,人力组,,人力,2020-01-01,8000,9000
      DB-UN,单工会,重案人力部,工会组,,工会,2020-01-01,8000,9000
      DB-BOSS,党总,重案管理部,管理,,经理,2018-01-01,20000,25000
      DB-HEAD,狄负责,重案客服部,重案管理,DB-BOSS,经理,2019-01-01,12000,15000
      DB-M1,都主管,重案客服部,重案管理,DB-HEAD,主管,2020-01-01,9000,10000
      DB-E1,东一,重案客服部,重案甲组,DB-M1,员工,2024-01-01,5000,6000
      DB-E2,杜二,重案客服部,重案甲组,DB-M1,员工,2024-01-01,5000,6000
      DB-E3,段三,重案客服部,重案甲组,DB-M1,员工,2024-01-01,5000,6000
      """;

  private static final String WHY = "核对了录音和工单，本人陈述不能推翻所列事实";

  @Autowired private Company company;
  @Autowired private CaseOpenings openings;
  @Autowired private Staff staff;
  @Autowired private Jobs jobs;
  @Autowired private Kills kills;

  @BeforeEach
  void hire() {
    company.hire(STAFF);
  }

  @AfterEach
  void killNoMore() {
    jobs.inManner(null);
  }

  @Test
  void aDismissalThatTheManagerRefusesEndsTheCase() {
    String id = proposed("DB-E1");
    approve("DB-M1", "userTask_approveDismissalByManager", id, "REFUSED");

    assertThat(openings.standing(id)).isEqualTo("CLOSED REFUSED");
    assertThat(
            staff.find(new EmployeeNumber("DB-E1"), LocalDate.parse("2026-12-31")).get().leftOn())
        .isNull();
  }

  @Test
  void aDismissalThatBothApproveIsServedAndEndsTheEmployment() {
    String id = proposed("DB-E2");
    approve("DB-M1", "userTask_approveDismissalByManager", id, "APPROVED");
    approve("DB-HEAD", "userTask_approveDismissalByHead", id, "APPROVED");
    submit(
        "DB-HR2",
        "userTask_serveNotice",
        id,
        Map.of("receipt", "SIGNED", "servedOn", "2026-11-02"));

    assertThat(openings.standing(id)).isEqualTo("CLOSED DISMISSED");
    assertThat(
            staff.find(new EmployeeNumber("DB-E2"), LocalDate.parse("2026-12-31")).get().leftOn())
        .isEqualTo("2026-11-02");
  }

  @Test
  void aHeadsOwnCaseGoesUpAndWhoeverProposedNeverApproves() {
    Person hr = company.person("DB-HR1");
    hr.importFile("records", "编号,工号,日期,类别,程度,状态\nDB-R1,DB-HEAD,2026-10-20,泄露机密,重大,已核实\n")
        .expect(200);
    String id =
        hr.post("/api/cases", Map.of("record", "DB-R1")).expect(201).json().get("id").asText();
    company.runJobs();
    decide("DB-HEAD", id);
    approve("DB-BOSS", "userTask_approveDismissalByManager", id, "APPROVED");

    assertThat(company.person("DB-HR2").task("userTask_approveDismissalByHead", id)).isNotNull();
    String waiting = hr.get("/api/cases/" + id).json().get("waiting").toString();
    assertThat(waiting).contains("DB-HR2").doesNotContain("DB-HR1", "DB-HEAD", "DB-BOSS");
    JsonNode task = company.person("DB-HR2").task("userTask_approveDismissalByHead", id);
    assertThat(hr.submit(task, approval("APPROVED")).status()).isIn(403, 404);
  }

  @Test
  void killedInEachOfItsJobsACaseGoesOnAsIfNothingHadHappened() {
    jobs.inManner(job -> kills.untilItLives(job, () -> {}));
    String id = proposed("DB-E3");
    approve("DB-M1", "userTask_approveDismissalByManager", id, "REFUSED");

    assertThat(openings.standing(id)).isEqualTo("CLOSED REFUSED");
    assertThat(openings.steps(id, Gate.PAPER)).containsExactly("PAPER 陈述申辩通知");
    assertThat(openings.steps(id, Gate.CLOSED)).hasSize(1);
  }

  /** Reported, verified, heard, proposed and the union told. */
  private String proposed(String accused) {
    verify(accused);
    String id = caseOf(accused);
    company.runJobs();
    decide(accused, id);
    return id;
  }

  private void decide(String accused, String id) {
    submit(accused, "userTask_hearAccused", id, Map.of("statement", "没有意见"));
    Map<String, String> measure = Map.of("measure", "DISMISSAL", "measureReason", WHY);
    submit("DB-HR1", "userTask_proposeOnConduct", id, measure);
    Map<String, String> answer = Map.of("unionAnswer", "NO_OBJECTION", "unionText", "工会没有异议，程序合法");
    submit("DB-UN", "userTask_tellUnion", id, answer);
  }

  private void verify(String accused) {
    Map<String, Object> report =
        Map.of(
            "accused", accused,
            "date", "2026-10-20",
            "category", "泄露机密",
            "description", "把内部价格表外传给了客户，客户当场转发",
            "references", "录音 4711",
            "anotherEvent", false);
    String id =
        company
            .person("DB-M1")
            .post("/api/conduct-reports", report)
            .expect(201)
            .json()
            .get("id")
            .asText();
    submit(
        "DB-HR1",
        "userTask_investigateReport",
        id,
        Map.of("findings", "调取了录音与工单，时间和内容相符", "evidence", "录音 4711，工单 0815"));
    submit(accused, "userTask_stateCase", id, Map.of("statement", "客户先索要了价格表"));
    submit(
        "DB-HR2",
        "userTask_verifyReport",
        id,
        Map.of(
            "finding", "VERIFIED",
            "foundSeverity", "重大",
            "findingReason", "录音与工单一致，当事人的说明不能成立"));
  }

  private String caseOf(String accused) {
    JsonNode all = company.person("DB-HR1").get("/api/cases").expect(200).json();
    return StreamSupport.stream(all.spliterator(), false)
        .filter(each -> each.get("accused").asText().equals(accused))
        .map(each -> each.get("id").asText())
        .findFirst()
        .orElseThrow();
  }

  private void approve(String by, String task, String id, String decision) {
    submit(by, task, id, approval(decision));
  }

  private static Map<String, String> approval(String decision) {
    return Map.of("measureApproval", decision, "measureReason", "材料齐全，程序合法，意见如上");
  }

  private void submit(String by, String key, String id, Map<String, ?> form) {
    Person person = company.person(by);
    person.submit(person.task(key, id), form).expect(204);
    company.runJobs();
  }
}
