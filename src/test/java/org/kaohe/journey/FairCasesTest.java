package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.escalation.CaseOpenings;
import org.kaohe.outcomes.ClosedMatters;
import org.kaohe.outcomes.ConfirmingOutcomes;
import org.kaohe.outcomes.FollowUp;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.outcomes.ProposingOutcomes;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.SubjectType;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a case owes the accused: to be heard, nothing that is void, and no secrets of others. */
@KaoheTest
class FairCasesTest {

  private static final String HEAR = "userTask_hearAccused";
  private static final String PROPOSE = "userTask_proposeOnConduct";
  private static final String WHY = "核对了录音和工单，本人陈述不能推翻所列事实";

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,离职日期,固定工资,月总工资
      ZR-HR1,甄人力,公正人力部,人力组,ZR-BOSS,人力,2020-01-01,,8000,9000
      ZR-HR2,郑人力,公正人力部,人力组,ZR-BOSS,人力,2020-01-01,,8000,9000
      ZR-HR3,曾人力,公正人力部,人力组,ZR-BOSS,人力,2020-01-01,,8000,9000
      ZR-UN,俞工会,公正管理部,工会,ZR-BOSS,工会,2018-01-01,,9000,10000
      ZR-BOSS,邹总,公正管理部,管理,,经理,2018-01-01,,20000,25000
      ZR-M1,祝主管,公正客服部,公正管理,ZR-BOSS,主管,2020-01-01,,9000,10000
      ZR-E1,庄一,公正客服部,公正甲组,ZR-M1,员工,2024-01-01,,5000,6000
      ZR-E2,宗二,公正客服部,公正甲组,ZR-M1,员工,2024-01-01,,5000,6000
      ZR-E3,章三,公正客服部,公正甲组,ZR-M1,员工,2024-01-01,,5000,6000
      ZR-E4,詹四,公正客服部,公正甲组,ZR-M1,员工,2024-01-01,,5000,6000
      ZR-E5,臧五,公正客服部,公正甲组,ZR-M1,员工,2024-01-01,,5000,6000
      """;

  @Autowired private Company company;
  @Autowired private CaseOpenings openings;
  @Autowired private ProposingOutcomes proposing;
  @Autowired private ConfirmingOutcomes confirming;
  @Autowired private OutcomeLines lines;
  @Autowired private ClosedMatters closed;
  @Autowired private List<FollowUp> consequences;

  @BeforeEach
  void hire() {
    company.hire(STAFF);
  }

  @Test
  void nobodyOfHrFindsInTheEnginesHistoryWhoReportedHim() {
    String id =
        company
            .person("ZR-M1")
            .start(
                "conduct-report",
                Map.of(
                    "accused", "ZR-HR1",
                    "occurredOn", "2026-10-08",
                    "category", "泄露机密",
                    "description", "把内部价格表外传给了客户，客户当场转发"))
            .expect(200)
            .json()
            .get("businessKey")
            .asText();

    String door = "/engine-rest/history/process-instance?processInstanceBusinessKey=" + id;
    assertThat(company.person("ZR-HR1").get(door).expect(200).text())
        .contains(id)
        .doesNotContain("ZR-M1");
  }

  @Test
  void nobodyOfHrReadsInTasksWhatIsSaidOfHim() {
    String id = opened("ZR-HR1", "ZR-R1");
    submit("ZR-HR1", HEAR, id, Map.of("statement", "客户先索要了内部价格表")).expect(204);
    submit("ZR-HR2", PROPOSE, id, Map.of("measure", "DISMISSAL", "measureReason", WHY)).expect(204);
    company.runJobs();
    submit(
            "ZR-UN",
            "userTask_tellUnion",
            id,
            Map.of("unionAnswer", "OBJECTION", "unionText", "工会认为应当从轻，建议书面警告"))
        .expect(204);

    Person accused = company.person("ZR-HR1");
    for (String door : List.of("/engine-rest/task", "/engine-rest/history/task")) {
      String tasks = accused.get(door + "?processInstanceBusinessKey=" + id).expect(200).text();
      assertThat(tasks).doesNotContain(WHY, "应当从轻", "拟解除", "客户先索要了");
    }
    accused.get("/api/cases/" + id).expect(404);
    assertThat(company.person("ZR-HR2").get("/api/cases/" + id).expect(200).text())
        .contains("应当从轻");
  }

  @Test
  void hrEndsNoHearingOfSomebodyWhoCanSpeak() {
    company.person("ZR-E1");
    String id = opened("ZR-E1", "ZR-R2");
    JsonNode task = company.person("ZR-E1").task(HEAR, id);

    company.person("ZR-HR2").submit(task, Map.of("statement", "没有意见")).expect(403);
    submit("ZR-E1", HEAR, id, Map.of("statement", "客户先索要了内部价格表")).expect(204);
  }

  @Test
  void aCaseWhoseRecordIsVoidIsNotOpenedAgain() {
    company.person("ZR-E2");
    String id = opened("ZR-E2", "ZR-R3");
    Person hr = company.person("ZR-HR2");
    hr.post("/api/records/ZR-R3/void", Map.of("reason", "登记时看错了人，核对录音后作废")).expect(200);
    company.runJobs();

    String door = "/api/cases/%s/reopening".formatted(id);
    assertThat(hr.post(door, Map.of("reason", "仍然认为应当处理，重新立案")).expect(409).text())
        .contains("case-cause-fallen");
    assertThat(openings.standing(id)).isEqualTo("CLOSED WITHDRAWN");
  }

  @Test
  void theLineOfACaseThatIsClosedAlreadyIsSettledWithIt() {
    company.person("ZR-E3");
    String id = opened("ZR-E3", "ZR-R4");
    submit("ZR-E3", HEAR, id, Map.of("statement", "没有意见")).expect(204);
    submit("ZR-HR2", PROPOSE, id, Map.of("measure", "END", "measureReason", WHY)).expect(204);

    OutcomeLine line = escalation("ZR-E3", "ZR-R4");

    assertThat(caseOf("ZR-E3").get("id").asText()).isEqualTo(id);
    assertThat(closed.find(line.id()).orElseThrow().note()).contains("此前已结案", "不作处理");
  }

  @Test
  void aCaseFallsOnceThoughBothItsRecordAndItsLineFall() {
    company.person("ZR-E5");
    String id = opened("ZR-E5", "ZR-R5");
    escalation("ZR-E5", "ZR-R5");

    company
        .person("ZR-HR2")
        .post("/api/records/ZR-R5/void", Map.of("reason", "登记时看错了人，核对录音后作废"))
        .expect(200);
    company.runJobs();

    assertThat(openings.standing(id)).isEqualTo("CLOSED WITHDRAWN");
  }

  @Test
  void aScoreThatIsARecordLeadsToNoDismissalWithoutAPlan() {
    company
        .person("ZR-HR2")
        .importFile("records", "编号,工号,日期,类别,状态,成绩\nZR-S1,ZR-E4,2026-10-20,抽检,已核实,40\n")
        .expect(200);

    escalation("ZR-E4", "ZR-S1");

    assertThat(caseOf("ZR-E4").get("ladder").asText()).isEqualTo("PERFORMANCE");
  }

  /** A final line of P05-N3 that fired for the record, and what follows from it. */
  private OutcomeLine escalation(String person, String record) {
    String cycle = "zr-" + UUID.randomUUID();
    EmployeeNumber hr = EmployeeNumber.of("ZR-HR2");
    Proposal proposal =
        new Proposal(
            SubjectType.EMPLOYEE,
            person,
            "P05-N3",
            "泄露机密",
            OutcomeKind.ESCALATION,
            Cny.ZERO,
            record,
            Map.of("proposal", "DISMISSAL", "furthest", "DISMISSAL"),
            "已核实，启动升级处理");
    proposing.propose(cycle, Period.month(2026, 10), "P05", 1, List.of(proposal), Map.of());
    confirming.confirmAll(cycle, hr);
    confirming.publish(cycle);
    confirming.finalise(cycle);
    consequences.forEach(each -> each.followUp(cycle, 100));
    company.runJobs();
    return lines.ofCycle(cycle).get(0);
  }

  private JsonNode caseOf(String accused) {
    JsonNode all = company.person("ZR-HR2").get("/api/cases").expect(200).json();
    return StreamSupport.stream(all.spliterator(), false)
        .filter(each -> each.get("accused").asText().equals(accused))
        .findFirst()
        .orElseThrow();
  }

  private String opened(String accused, String record) {
    Person hr = company.person("ZR-HR2");
    hr.importFile(
            "records",
            "编号,工号,日期,类别,程度,状态,说明\n%s,%s,2026-10-20,泄露机密,重大,已核实,外传内部价格表\n"
                .formatted(record, accused))
        .expect(200);
    String id =
        hr.post("/api/cases", Map.of("record", record)).expect(201).json().get("id").asText();
    company.runJobs();
    return id;
  }

  private Person.Answer submit(String by, String key, String id, Map<String, ?> form) {
    Person person = company.person(by);
    Person.Answer answer = person.submit(person.task(key, id), form);
    company.runJobs();
    return answer;
  }
}
