package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.escalation.CaseOpenings;
import org.kaohe.escalation.Gate;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Penalty cases on both ladders, over HTTP, from Monday 2026-11-02: heard until the end of Thursday
 * 11-05, proposals within five working days.
 */
@KaoheTest
class PenaltyEscalationTest {

  private static final String HEAR = "userTask_hearAccused";
  private static final String ON_CONDUCT = "userTask_proposeOnConduct";
  private static final String ON_PERFORMANCE = "userTask_proposeOnPerformance";
  private static final String AFTER_PLAN = "userTask_proposeAfterPlan";
  private static final String ASSESS = "userTask_assessAgain";

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,离职日期,固定工资,月总工资,职级
      DA-HR1,杜人力,升级人力部,人力组,,人力,2020-01-01,,8000,9000,
      DA-HR2,段人力,升级人力部,人力组,,人力,2020-01-01,,8000,9000,
      DA-BOSS,董总,升级管理部,管理,,经理,2018-01-01,,20000,25000,
      DA-HEAD,邓负责,升级客服部,升级管理,DA-BOSS,经理,2019-01-01,,12000,15000,
      DA-M1,狄主管,升级客服部,升级管理,DA-HEAD,主管,2020-01-01,,9000,10000,
      DA-E1,丁一,升级客服部,升级甲组,DA-M1,员工,2024-01-01,,5000,6000,3
      DA-E2,邸二,升级客服部,升级甲组,DA-M1,员工,2024-01-01,,5000,6000,3
      DA-E3,刁三,升级客服部,升级甲组,DA-M1,员工,2024-01-01,,5000,6000,3
      DA-E4,佟四,升级客服部,升级甲组,DA-M1,员工,2024-01-01,,5000,6000,3
      DA-E5,杜五,升级客服部,升级甲组,DA-M1,员工,2024-01-01,,5000,6000,3
      DA-E6,端六,升级客服部,升级甲组,DA-M1,员工,2024-01-01,,5000,6000,3
      """;

  private static final String WHY = "核对了录音和工单，本人陈述不能推翻所列事实";

  @Autowired private Company company;
  @Autowired private CaseOpenings openings;

  @BeforeEach
  void hire() {
    company.hire(STAFF);
  }

  @Test
  void aCaseIsOpenedOnceHeardAndMayEndWithNothing() {
    String id = opened("DA-E1", "DA-R1");
    String again = hr().post("/api/cases", Map.of("record", "DA-R1")).expect(409).text();
    assertThat(again).contains(number(id));

    JsonNode hearing = company.person("DA-E1").task(HEAR, id);
    assertThat(hearing.get("due").asText()).startsWith("2026-11-05T15:59:59");
    assertThat(hearing.get("name").asText()).isEqualTo("陈述申辩：丁一");
    submit("DA-E1", HEAR, id, Map.of("statement", " ")).expect(400);
    submit("DA-E1", HEAR, id, Map.of("statement", "客户先索要了内部价格表")).expect(204);
    assertThat(propose("DA-HR1", ON_CONDUCT, id, "PLAN", WHY).expect(400).text())
        .contains("不适用改进计划")
        .contains("可选：不作处理、书面警告、降级、调岗、解除劳动合同");
    propose("DA-HR1", ON_CONDUCT, id, "END", "太短").expect(400);
    propose("DA-HR1", ON_CONDUCT, id, "END", WHY).expect(204);

    assertThat(openings.standing(id)).isEqualTo("CLOSED NO_MEASURE");
    String own = company.person("DA-E1").get("/api/me/cases/" + id).expect(200).text();
    assertThat(own).contains("客户先索要了内部价格表").doesNotContain("DA-HR1", WHY, "PROPOSAL");
    company.person("DA-E2").get("/api/me/cases/" + id).expect(404);
  }

  @Test
  void whoeverSaysNothingIsPassedOverAndHrAloneOpensACaseAgain() {
    String id = opened("DA-E2", "DA-R2");
    company.at("2026-11-06T00:01");
    assertThat(openings.steps(id, Gate.HEARING)).containsExactly("HEARING 未陈述");
    propose("DA-HR1", ON_CONDUCT, id, "WRITTEN_WARNING", WHY).expect(204);
    assertThat(openings.standing(id)).isEqualTo("CLOSED WARNED");

    String door = "/api/cases/%s/reopening".formatted(id);
    hr().post(door, Map.of("reason", "短")).expect(400);
    hr().post(door, Map.of("reason", "出现了新的录音证据，需要重新处理")).expect(204);
    hr().post(door, Map.of("reason", "出现了新的录音证据，需要重新处理")).expect(409);
    company.runJobs();
    submit("DA-E2", HEAR, id, Map.of("statement", "没有意见")).expect(204);
    propose("DA-HR2", ON_CONDUCT, id, "TRANSFER", WHY).expect(204);
    position("DA-HR1", id);
    submit(
            "DA-E2",
            "userTask_consentToChange",
            id,
            Map.of("consent", "REFUSED", "consentText", "不同意调到夜班"))
        .expect(204);
    submit(
            "DA-HR1",
            "userTask_recordLawfulGround",
            id,
            Map.of("lawfulGround", "NONE", "groundText", "没有法定依据，不再变动岗位"))
        .expect(204);
    assertThat(openings.standing(id)).isEqualTo("CLOSED REFUSED");
    assertThat(json(id).get("round").asInt()).isEqualTo(2);
  }

  @Test
  void aCaseFallsWithItsRecordAndWhenThePersonLeaves() {
    String voided = opened("DA-E3", "DA-R3");
    hr().post("/api/records/DA-R3/void", Map.of("reason", "登记时看错了人，核对录音后作废")).expect(200);
    company.runJobs();
    assertThat(openings.standing(voided)).isEqualTo("CLOSED WITHDRAWN");

    String left = openings.ofPerformance("DA-E3");
    company.runJobs();
    company.hire(
        STAFF.replace(
            "DA-M1,员工,2024-01-01,,5000,6000,3\nDA-E4",
            "DA-M1,员工,2024-01-01,2026-11-01,5000,6000,3\nDA-E4"));
    company.runJobs();
    assertThat(openings.standing(left)).isEqualTo("CLOSED WITHDRAWN");
  }

  @Test
  void performanceMayEndWithNothingOrAnotherPost() {
    String nothing = heardOnPerformance("DA-E4");
    assertThat(propose("DA-HR1", ON_PERFORMANCE, nothing, "DISMISSAL", WHY).expect(400).text())
        .contains("劳动合同法第四十条第二项");
    propose("DA-HR1", ON_PERFORMANCE, nothing, "END", WHY).expect(204);
    assertThat(openings.standing(nothing)).isEqualTo("CLOSED NO_MEASURE");

    String transferred = heardOnPerformance("DA-E4");
    propose("DA-HR1", ON_PERFORMANCE, transferred, "TRANSFER", WHY).expect(204);
    position("DA-HR1", transferred);
    submit(
            "DA-E4",
            "userTask_consentToChange",
            transferred,
            Map.of("consent", "REFUSED", "consentText", "不同意调到夜班"))
        .expect(204);
    submit(
            "DA-HR1",
            "userTask_recordLawfulGround",
            transferred,
            Map.of("lawfulGround", "NONE", "groundText", "没有法定依据，不再变动岗位"))
        .expect(204);
    assertThat(openings.standing(transferred)).isEqualTo("CLOSED REFUSED");
  }

  @Test
  void afterAPlanTheManagerAssessesAgain() {
    String improved = planned("DA-E5");
    openings.breakOffPlan(improved);
    company.runJobs();
    assess("DA-M1", improved, "PASSED").expect(204);
    assertThat(openings.standing(improved)).isEqualTo("CLOSED IMPROVED");

    String nothing = planned("DA-E5");
    openings.breakOffPlan(nothing);
    company.runJobs();
    assess("DA-M1", nothing, "").expect(400);
    assess("DA-M1", nothing, "FAILED").expect(204);
    assertThat(propose("DA-HR1", AFTER_PLAN, nothing, "DISMISSAL", WHY).expect(400).text())
        .contains("改进计划未做完");
    propose("DA-HR1", AFTER_PLAN, nothing, "END", WHY).expect(204);
    assertThat(openings.standing(nothing)).isEqualTo("CLOSED NO_MEASURE");

    String transferred = planned("DA-E5");
    openings.breakOffPlan(transferred);
    company.runJobs();
    assess("DA-M1", transferred, "FAILED").expect(204);
    propose("DA-HR1", AFTER_PLAN, transferred, "TRANSFER", WHY).expect(204);
    assertThat(company.person("DA-HR2").task("userTask_statePosition", transferred)).isNotNull();
  }

  @Test
  void onlyACompletedPlanAndAFailedSecondAssessmentLeadToADismissal() {
    String id = planned("DA-E6");
    completePlan("DA-M1", "DA-E6", openings.planOf(id));
    assess("DA-M1", id, "FAILED").expect(204);
    propose("DA-HR1", AFTER_PLAN, id, "DISMISSAL", WHY).expect(204);

    submit(
            "DA-HR1",
            "userTask_checkProtection",
            id,
            Map.of("protection", "MEDICAL_PERIOD", "protectionText", "正在规定的医疗期内，有诊断证明"))
        .expect(204);
    assertThat(openings.standing(id)).isEqualTo("CLOSED PROTECTED");
  }

  private void completePlan(String manager, String employee, String plan) {
    submit(
            manager,
            "userTask_setGoals",
            plan,
            Map.of(
                "planGoals", "满意度回到百分之八十五以上",
                "planResources", "每周一次录音辅导，由组长陪同",
                "planEndsOn", "2026-11-30",
                "planCheckIns", "2026-11-20"))
        .expect(204);
    submit(employee, "userTask_acknowledgePlan", plan, Map.of("planRemark", "会努力")).expect(204);
    company.at("2026-11-20T09:00");
    submit(
            manager,
            "userTask_recordCheckIn",
            plan,
            Map.of("checkInProgress", "两周内没有变化，录音仍有问题", "checkInLast", true))
        .expect(204);
    submit(
            manager,
            "userTask_judgePlan",
            plan,
            Map.of("planResult", "FAILED", "planResultReason", "目标没有达到，检查记录为证"))
        .expect(204);
  }

  private String planned(String accused) {
    String id = heardOnPerformance(accused);
    propose("DA-HR1", ON_PERFORMANCE, id, "PLAN", WHY).expect(204);
    return id;
  }

  private String heardOnPerformance(String accused) {
    String id = openings.ofPerformance(accused);
    company.runJobs();
    submit(accused, HEAR, id, Map.of("statement", "本月调换了线路，尚在熟悉")).expect(204);
    return id;
  }

  private Person.Answer assess(String by, String id, String result) {
    return submit(
        by,
        ASSESS,
        id,
        Map.of(
            "assessment", result,
            "assessmentReason", "按改进计划的目标逐项核对后的结论",
            "assessmentEvidence", "检查记录两份，抽检录音十条"));
  }

  private void position(String by, String id) {
    submit(
            by,
            "userTask_statePosition",
            id,
            Map.of(
                "newTeam", "升级乙组",
                "effectiveFrom", "2026-12-01",
                "positionReason", "换到较简单的线路，便于熟悉业务"))
        .expect(204);
  }

  private String opened(String accused, String record) {
    hr().importFile(
            "records",
            "编号,工号,日期,类别,程度,状态,说明\n%s,%s,2026-10-20,泄露机密,重大,已核实,外传内部价格表\n"
                .formatted(record, accused))
        .expect(200);
    String id =
        hr().post("/api/cases", Map.of("record", record)).expect(201).json().get("id").asText();
    company.runJobs();
    return id;
  }

  private Person.Answer propose(String by, String task, String id, String step, String reason) {
    return submit(by, task, id, Map.of("measure", step, "measureReason", reason));
  }

  private Person.Answer submit(String by, String key, String id, Map<String, ?> form) {
    Person person = company.person(by);
    Person.Answer answer = person.submit(person.task(key, id), form);
    company.runJobs();
    return answer;
  }

  private String number(String id) {
    return json(id).get("number").asText();
  }

  private JsonNode json(String id) {
    return hr().get("/api/cases/" + id).expect(200).json();
  }

  private Person hr() {
    return company.person("DA-HR1");
  }
}
