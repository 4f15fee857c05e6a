package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.kaohe.escalation.CaseOpenings;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Incompetence from the hearing to the last day, through every gate of Labour Contract Law art. 40.
 */
@KaoheTest
class IncompetenceToTheEndTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资,职级,工作地
      ZNP-HR1,左人力,胜任人力部,人力组,,人力,2020-01-01,8000,9000,,上海
      ZNP-HR2,庄人力,胜任人力部,人力组,,人力,2020-01-01,8000,9000,,上海
      ZNP-UN,宗工会,胜任人力部,工会组,,工会,2020-01-01,8000,9000,,上海
      ZNP-HEAD,章负责,胜任客服部,管理,,经理,2019-01-01,12000,15000,,上海
      ZNP-M,郑主管,胜任客服部,管理,ZNP-HEAD,主管,2020-01-01,9000,10000,,上海
      ZNP-1,张一,胜任客服部,甲组,ZNP-M,员工,2024-02-01,5000,6000,3,上海
      """;
  private static final String WHY = "核对了录音和工单，本人陈述不能推翻所列事实";
  private static final Map<String, String> APPROVED =
      Map.of("measureApproval", "APPROVED", "measureReason", "事实清楚，程序完备，同意。");

  @Autowired private Company company;
  @Autowired private CaseOpenings openings;
  @Autowired private Staff staff;

  /** Hired 2024-02-01, last day 2026-12-20: 2 years and 10 months, so 3 × 6,000. */
  @Test
  void afterPlanAssessmentCheckUnionAndTwoApprovalsNoticeIsGivenAndTheEmploymentEnds() {
    company.hire(STAFF);
    String id = openings.ofPerformance("ZNP-1");
    company.runJobs();
    failPlan(id);
    submit(
        "ZNP-M",
        "userTask_assessAgain",
        id,
        Map.of(
            "assessment", "FAILED",
            "assessmentReason", "按改进计划的目标逐项核对后的结论",
            "assessmentEvidence", "检查记录两份，抽检录音十条"));
    propose("userTask_proposeAfterPlan", id, "DISMISSAL");
    submit(
        "ZNP-HR1",
        "userTask_checkProtection",
        id,
        Map.of("protection", "NONE", "protectionText", "已核对医疗期、工伤与孕期材料，均不属于"));
    submit("ZNP-UN", "userTask_tellUnion", id, Map.of("unionAnswer", "NO_OBJECTION"));
    submit("ZNP-M", "userTask_approveDismissalByManager", id, APPROVED);
    submit("ZNP-HEAD", "userTask_approveDismissalByHead", id, APPROVED);
    submit(
        "ZNP-HR2",
        "userTask_setNotice",
        id,
        Map.of("terminationNotice", "THIRTY_DAYS", "localAverageWage", "12000"));
    submit(
        "ZNP-HR2",
        "userTask_serveNotice",
        id,
        Map.of("receipt", "SIGNED", "servedOn", "2026-11-20"));
    assertThat(leftOn()).isEqualTo("2026-12-20");
    company.at("2026-12-21T09:00");

    JsonNode view = company.person("ZNP-HR1").get("/api/cases/" + id).expect(200).json();
    assertThat(openings.standing(id)).isEqualTo("CLOSED DISMISSED");
    assertThat(gates(view))
        .containsSubsequence(
            "HEARING",
            "PROPOSAL",
            "PLAN",
            "SECOND_ASSESSMENT",
            "PROPOSAL",
            "PROTECTED_CHECK",
            "UNION",
            "MANAGER_APPROVAL",
            "HEAD_APPROVAL",
            "STATUS_CHECK",
            "NOTICE",
            "SERVED",
            "STAFF_CHANGED",
            "CLOSED");
    assertThat(view.get("journal").toString()).contains("18000.00 元");
  }

  private void failPlan(String id) {
    submit("ZNP-1", "userTask_hearAccused", id, Map.of("statement", "本月调换了线路，尚在熟悉"));
    propose("userTask_proposeOnPerformance", id, "PLAN");
    String plan = openings.planOf(id);
    submit(
        "ZNP-M",
        "userTask_setGoals",
        plan,
        Map.of(
            "planGoals", "满意度回到百分之八十五以上",
            "planResources", "每周一次录音辅导，由组长陪同",
            "planEndsOn", "2026-11-30",
            "planCheckIns", "2026-11-20"));
    submit("ZNP-1", "userTask_acknowledgePlan", plan, Map.of("planRemark", "会努力"));
    company.at("2026-11-20T09:00");
    submit(
        "ZNP-M",
        "userTask_recordCheckIn",
        plan,
        Map.of("checkInProgress", "两周内没有变化，录音仍有问题", "checkInLast", true));
    submit(
        "ZNP-M",
        "userTask_judgePlan",
        plan,
        Map.of("planResult", "FAILED", "planResultReason", "目标没有达到，检查记录为证"));
  }

  private void propose(String task, String id, String step) {
    submit("ZNP-HR1", task, id, Map.of("measure", step, "measureReason", WHY));
  }

  private void submit(String who, String task, String key, Map<String, ?> form) {
    Person person = company.person(who);
    person.submit(person.task(task, key), form).expect(204);
    company.runJobs();
  }

  private LocalDate leftOn() {
    return staff
        .find(new EmployeeNumber("ZNP-1"), LocalDate.parse("2026-11-20"))
        .orElseThrow()
        .leftOn();
  }

  private static List<String> gates(JsonNode view) {
    return StreamSupport.stream(view.get("journal").spliterator(), false)
        .map(step -> step.get("gate").asText())
        .toList();
  }
}
