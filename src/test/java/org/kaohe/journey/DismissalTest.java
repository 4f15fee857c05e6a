package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.escalation.Dismissal;
import org.kaohe.escalation.Ending;
import org.kaohe.escalation.Ladder;
import org.kaohe.escalation.PenaltyCases;
import org.kaohe.escalation.Step;
import org.kaohe.letters.Notice;
import org.kaohe.letters.Notices;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.ChangingPosts;
import org.kaohe.staff.Staff;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Dismissals for misconduct and for incompetence, from the proposal to the last day. */
@KaoheTest
class DismissalTest {

  private static final String CHECK = "userTask_checkProtection";
  private static final String UNION = "userTask_tellUnion";
  private static final String BY_MANAGER = "userTask_approveDismissalByManager";
  private static final String BY_HEAD = "userTask_approveDismissalByHead";
  private static final String NOTICE = "userTask_setNotice";
  private static final String SERVE = "userTask_serveNotice";
  private static final Map<String, String> UNPROTECTED =
      Map.of("protection", "NONE", "protectionText", "已核对医疗期、工伤与孕期材料，均不属于");
  private static final Map<String, String> NO_OBJECTION = Map.of("unionAnswer", "NO_OBJECTION");
  private static final Map<String, String> THIRTY_DAYS =
      Map.of("terminationNotice", "THIRTY_DAYS", "localAverageWage", "12000");

  @Autowired Company company;
  @Autowired PenaltyCases cases;
  @Autowired Staff staff;
  @Autowired ChangingPosts posts;
  @Autowired Notices notices;

  @Test
  void incompetencePassesTheCheckTheUnionTwoApprovalsAndThirtyDaysNotice() {
    MeasureScene scene = incompetent("EC01");
    assertThat(scene.task("S", CHECK).get("description").asText())
        .contains("员工资料的保护状态：未填", "入职日期 2020-01-15");
    scene.submit("S", CHECK, UNPROTECTED);
    scene.submit("U", UNION, Map.of("unionAnswer", "OBJECTION", "unionText", "建议先调岗，再看三个月的表现"));
    assertThat(scene.task("M", BY_MANAGER).get("description").asText()).contains("建议先调岗");
    assertThat(
            scene
                .refused("M", BY_MANAGER, Map.of("measureApproval", "APPROVED"))
                .expect(400)
                .text())
        .contains("审批理由");
    scene.approve("M", BY_MANAGER);
    assertThat(scene.task("H", BY_HEAD).get("description").asText()).contains("建议先调岗");
    scene.approve("H", BY_HEAD);
    assertThat(scene.task("S", NOTICE).get("description").asText()).contains("经济补偿估算");
    scene.submit("S", NOTICE, THIRTY_DAYS);
    scene.submit("S", SERVE, Map.of("receipt", "SIGNED", "servedOn", "2026-11-02"));

    Dismissal dismissal = cases.dismissal(scene.caseId());
    assertThat(dismissal.lastDay()).isEqualTo("2026-12-02");
    assertThat(dismissal.payInLieu()).isNull();
    // 2020-01-15 to 2026-12-02: 6 years and 10 months, so 7 × 6000
    assertThat(dismissal.severance()).isEqualTo(Cny.of(42_000));
    assertThat(dismissal.severanceFormula()).contains("6000.00 元 × 7 = 42000.00 元", "未超过");
    assertThat(leftOn("EC01-1")).isEqualTo("2026-12-02");
    assertThat(ending(scene)).isEqualTo(Ending.DISMISSED);
    company.at("2026-12-01T23:59");
    assertThat(cases.steps(scene.caseId())).doesNotContain("PAPER 解除劳动合同证明");
    company.at("2026-12-02T00:01");
    assertThat(cases.isRunning(scene.caseId())).isFalse();
    assertThat(cases.steps(scene.caseId()))
        .endsWith(
            "PROTECTED_CHECK 不属于受保护情形",
            "UNION 有异议",
            "MANAGER_APPROVAL 批准",
            "HEAD_APPROVAL 批准",
            "STATUS_CHECK 状态未变",
            "NOTICE 提前三十日书面通知",
            "PAPER 解除劳动合同通知",
            "SERVED 本人签收",
            "STAFF_CHANGED 最后工作日 2026-12-02",
            "PAPER 解除劳动合同证明");
  }

  @Test
  void aProtectionThatComesAfterTheNoticeIsToldToHrOnce() {
    MeasureScene scene = incompetent("EC13");
    toNotice(scene);
    scene.submit("S", NOTICE, THIRTY_DAYS);
    scene.submit("S", SERVE, Map.of("receipt", "SIGNED", "servedOn", "2026-11-02"));

    scene.protect("孕期");
    scene.protect("孕期");

    assertThat(cases.steps(scene.caseId())).containsOnlyOnce("STATUS_CHECK 通知期内保护状态有变");
    assertThat(notices.of(new EmployeeNumber("EC13-R"), 20))
        .extracting(Notice::text)
        .anyMatch(text -> text.contains("通知期内员工的保护状态变为“孕期”"));
    assertThat(cases.isRunning(scene.caseId())).isTrue();
  }

  @Test
  void payInLieuEndsItOnTheDayOfService() {
    MeasureScene scene = incompetent("EC02");
    toNotice(scene);
    scene.submit("S", NOTICE, Map.of("terminationNotice", "PAY_IN_LIEU"));
    company.at("2026-11-04T09:00");
    scene.submit(
        "S", SERVE, Map.of("receipt", "REFUSED", "servedOn", "2026-11-03", "witness", "孔工会"));

    Dismissal dismissal = cases.dismissal(scene.caseId());
    assertThat(dismissal.lastDay()).isEqualTo("2026-11-03");
    assertThat(dismissal.payInLieu()).isEqualTo(Cny.of(6_000));
    assertThat(dismissal.severance()).isEqualTo(Cny.of(42_000));
    assertThat(dismissal.witness()).isEqualTo("孔工会");
    assertThat(leftOn("EC02-1")).isEqualTo("2026-11-03");
    assertThat(ending(scene)).isEqualTo(Ending.DISMISSED);
  }

  @Test
  void misconductNeedsNoCheckAndASilentUnionHoldsNothingUp() {
    MeasureScene scene = misconduct("EC03");
    company.atBeforeJobs("2026-11-10T00:00:30");
    assertThat(scene.refused("U", UNION, NO_OBJECTION).expect(409).text()).contains("工会答复期限已过");
    company.runJobs();
    scene.approve("M", BY_MANAGER);
    scene.approve("H", BY_HEAD);
    scene.submit("S", SERVE, Map.of("receipt", "SIGNED", "servedOn", "2026-11-10"));

    Dismissal dismissal = cases.dismissal(scene.caseId());
    assertThat(dismissal.notice()).isNull();
    assertThat(dismissal.severance()).isNull();
    assertThat(dismissal.lastDay()).isEqualTo("2026-11-10");
    assertThat(ending(scene)).isEqualTo(Ending.DISMISSED);
    assertThat(cases.steps(scene.caseId()))
        .endsWith(
            "UNION 逾期未答复",
            "MANAGER_APPROVAL 批准",
            "HEAD_APPROVAL 批准",
            "STATUS_CHECK 状态未变",
            "PAPER 解除劳动合同通知",
            "SERVED 本人签收",
            "STAFF_CHANGED 最后工作日 2026-11-10",
            "PAPER 解除劳动合同证明");
  }

  @Test
  void whoeverTheLawProtectsIsNotDismissed() {
    MeasureScene scene = incompetent("EC04");
    scene.submit(
        "S", CHECK, Map.of("protection", "MATERNITY", "protectionText", "提交了孕检证明，预产期明年三月"));

    assertThat(ending(scene)).isEqualTo(Ending.PROTECTED);
    assertThat(cases.isRunning(scene.caseId())).isFalse();
    assertThat(leftOn("EC04-1")).isNull();
  }

  @Test
  void theManagerOrTheHeadMayRefuse() {
    MeasureScene byManager = misconduct("EC05");
    byManager.submit("U", UNION, NO_OBJECTION);
    byManager.refuse("M", BY_MANAGER);
    MeasureScene byHead = misconduct("EC06");
    byHead.submit("U", UNION, NO_OBJECTION);
    byHead.approve("M", BY_MANAGER);
    byHead.refuse("H", BY_HEAD);

    for (MeasureScene scene : List.of(byManager, byHead)) {
      assertThat(ending(scene)).isEqualTo(Ending.REFUSED);
      assertThat(cases.isRunning(scene.caseId())).isFalse();
    }
  }

  @Test
  void aStatusThatChangedAfterTheApprovalsLeadsBackToTheCheck() {
    MeasureScene scene = incompetent("EC07");
    scene.submit("S", CHECK, UNPROTECTED);
    scene.submit("U", UNION, NO_OBJECTION);
    scene.approve("M", BY_MANAGER);
    scene.person("H").submit(scene.task("H", BY_HEAD), Map.of("measureApproval", "APPROVED"));
    scene.protect("孕期");

    company.runJobs();

    assertThat(cases.steps(scene.caseId())).endsWith("STATUS_CHECK 保护状态有变，退回核查");
    assertThat(scene.task("S", CHECK).get("description").asText())
        .contains("员工资料的保护状态：孕期", "女职工在孕期、产期、哺乳期（劳动合同法第四十二条第 4 项）");
    scene.submit("S", CHECK, Map.of("protection", "MATERNITY", "protectionText", "已提交孕检证明，不得解除"));
    assertThat(ending(scene)).isEqualTo(Ending.PROTECTED);
  }

  @Test
  void aNoticeIsHeldBackWhenTheStatusChangedBeforeServing() {
    MeasureScene scene = incompetent("EC08");
    toNotice(scene);
    scene.submit("S", NOTICE, THIRTY_DAYS);
    assertThat(scene.refused("S", SERVE, Map.of("receipt", "HELD_BACK")).expect(400).text())
        .contains("没有变化");
    scene.protect("医疗期至 2027-03-31");
    assertThat(
            scene
                .refused("S", SERVE, Map.of("receipt", "SIGNED", "servedOn", "2026-11-02"))
                .expect(400)
                .text())
        .contains("暂停送达");

    scene.submit("S", SERVE, Map.of("receipt", "HELD_BACK"));

    assertThat(cases.steps(scene.caseId()))
        .endsWith("STATUS_CHECK 状态有变，暂停送达", "STATUS_CHECK 保护状态有变，退回核查");
    scene.submit(
        "S", CHECK, Map.of("protection", "MEDICAL_PERIOD", "protectionText", "医院证明在医疗期内，不得解除"));
    assertThat(leftOn("EC08-1")).isNull();
    assertThat(ending(scene)).isEqualTo(Ending.PROTECTED);
  }

  @Test
  void whoeverLeftAfterTheApprovalsIsNotDismissedAnyMore() {
    MeasureScene scene = misconduct("EC09");
    scene.submit("U", UNION, NO_OBJECTION);
    scene.approve("M", BY_MANAGER);
    posts.endEmployment(new EmployeeNumber("EC09-1"), LocalDate.parse("2026-11-02"));
    scene.person("H").submit(scene.task("H", BY_HEAD), Map.of("measureApproval", "APPROVED"));

    company.at("2026-11-03T09:00");

    assertThat(ending(scene)).isEqualTo(Ending.WITHDRAWN);
    assertThat(cases.steps(scene.caseId())).endsWith("STATUS_CHECK 员工已离职");
    assertThat(cases.isRunning(scene.caseId())).isFalse();
  }

  @Test
  void everythingWrongWithAServiceIsSaidAtOnce() {
    MeasureScene scene = misconduct("EC10");
    scene.submit("U", UNION, NO_OBJECTION);
    company.at("2026-11-03T09:00");
    scene.approve("M", BY_MANAGER);
    scene.approve("H", BY_HEAD);

    assertThat(
            scene
                .refused("S", SERVE, Map.of("receipt", "REFUSED", "servedOn", "2026-11-02"))
                .expect(400)
                .text())
        .contains("见证人", "应在批准之日 2026-11-03 至今天之间");
    assertThat(
            scene
                .refused("S", SERVE, Map.of("receipt", "SIGNED", "servedOn", "2026-11-04"))
                .expect(400)
                .text())
        .contains("至今天之间");
    assertThat(scene.refused("S", SERVE, Map.of()).expect(400).text()).contains("送达结果", "须填写日期");
    scene.submit("S", SERVE, Map.of("receipt", "SIGNED", "servedOn", "2026-11-03"));
    assertThat(ending(scene)).isEqualTo(Ending.DISMISSED);
  }

  @Test
  void noScoreLeadsHereWithoutAPlanAndASecondAssessment() {
    new MeasureScene(company, cases, "EC11");
    String caseId = cases.heard("EC11-1", Ladder.PERFORMANCE, Step.DISMISSAL, "EC11-R");

    assertThatThrownBy(() -> cases.start("dismissal", caseId)).hasMessageContaining("必经步骤");
    assertThat(cases.isRunning(caseId)).isFalse();
  }

  @Test
  void neitherTheProposerNorTheEmployeeNorTheFirstApproverApproves() {
    MeasureScene scene = misconduct("EC12");
    assertThat(scene.hasTask("1", UNION)).isFalse();
    scene.submit("U", UNION, NO_OBJECTION);

    assertThat(
            List.of("1", "R", "S", "U", "H").stream().filter(who -> scene.hasTask(who, BY_MANAGER)))
        .isEmpty();
    scene.approve("M", BY_MANAGER);
    assertThat(List.of("1", "R", "S", "U", "M").stream().filter(who -> scene.hasTask(who, BY_HEAD)))
        .isEmpty();
    scene.refuse("H", BY_HEAD);
  }

  private void toNotice(MeasureScene scene) {
    scene.submit("S", CHECK, UNPROTECTED);
    scene.submit("U", UNION, NO_OBJECTION);
    scene.approve("M", BY_MANAGER);
    scene.approve("H", BY_HEAD);
  }

  private MeasureScene incompetent(String prefix) {
    return new MeasureScene(company, cases, prefix)
        .proposed("dismissal", Ladder.PERFORMANCE, Step.DISMISSAL);
  }

  private MeasureScene misconduct(String prefix) {
    return new MeasureScene(company, cases, prefix)
        .proposed("dismissal", Ladder.CONDUCT, Step.DISMISSAL);
  }

  private Ending ending(MeasureScene scene) {
    return cases.get(scene.caseId()).ending();
  }

  private LocalDate leftOn(String number) {
    return staff
        .find(new EmployeeNumber(number), LocalDate.parse("2026-11-02"))
        .orElseThrow()
        .leftOn();
  }
}
