package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaohe.escalation.CaseOpenings;
import org.kaohe.escalation.Gate;
import org.kaohe.escalation.Ladder;
import org.kaohe.escalation.PenaltyCases;
import org.kaohe.escalation.Step;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Approvals that nobody acts on, from Monday 2026-11-02 on: three working days each. */
@KaoheTest
class OverdueGateTest {

  private static final String UNION = "userTask_tellUnion";
  private static final String BY_MANAGER = "userTask_approveDismissalByManager";
  private static final String BY_HEAD = "userTask_approveDismissalByHead";

  @Autowired Company company;
  @Autowired PenaltyCases cases;
  @Autowired CaseOpenings openings;
  @Autowired JdbcClient jdbc;

  /** Due 11-05 with M, 11-11 with H, 11-17 with HR, 11-23 with the heads of all departments. */
  @Test
  void anApprovalPassesOnEachTimeItsDueDayIsOverUntilNobodyIsAbove() {
    MeasureScene scene = waitingForManager("ZM01");
    assertThat(dueWith(scene, "M")).startsWith("2026-11-05T15:59:59");
    assertThat(told(scene, "M")).containsExactly("等您办理：直接上级审批，请在 2026-11-05 前");
    company.at("2026-11-04T08:59");
    assertThat(told(scene, "M")).hasSize(1);
    company.at("2026-11-04T09:00");
    company.at("2026-11-05T23:59");
    assertThat(told(scene, "M"))
        .containsExactly("等您办理：直接上级审批，请在 2026-11-05 前", "即将到期：直接上级审批，请在 2026-11-05 前");
    assertThat(keepers(scene)).containsExactly("M");

    company.at("2026-11-06T00:00");
    assertThat(keepers(scene)).containsExactly("H");
    assertThat(dueWith(scene, "H")).startsWith("2026-11-11T15:59:59");
    company.at("2026-11-09T09:00");
    assertThat(told(scene, "H")).containsExactly("逾期未办，现移交您办理：直接上级审批，请在 2026-11-11 前");
    company.at("2026-11-10T09:00");
    company.at("2026-11-11T23:59");
    assertThat(told(scene, "H"))
        .containsExactly("逾期未办，现移交您办理：直接上级审批，请在 2026-11-11 前", "即将到期：直接上级审批，请在 2026-11-11 前");
    assertThat(keepers(scene)).containsExactly("H");

    company.at("2026-11-12T00:00");
    assertThat(keepers(scene)).containsExactly("S");
    assertThat(dueWith(scene, "S")).startsWith("2026-11-17T15:59:59");
    assertThat(told(scene, "S")).contains("逾期未办，现移交您办理：直接上级审批，请在 2026-11-17 前");
    assertThat(told(scene, "R")).isEmpty();

    company.at("2026-11-18T00:00");
    assertThat(keepers(scene)).containsExactly("H");
    assertThat(dueWith(scene, "H")).startsWith("2026-11-23T15:59:59");

    company.at("2026-11-24T00:00");
    company.at("2026-11-30T00:00");
    assertThat(keepers(scene)).containsExactly("H");
    assertThat(dueWith(scene, "H")).startsWith("2026-11-23T15:59:59");
    assertThat(openings.steps(scene.caseId(), Gate.PASSED_ON)).hasSize(3);
    assertThat(openings.steps(scene.caseId(), Gate.REMINDED)).hasSize(2);

    scene.approve("H", BY_MANAGER);
    assertThat(scene.hasTask("H", BY_HEAD)).isFalse();
    scene.refuse("S", BY_HEAD);
    assertThat(cases.isRunning(scene.caseId())).isFalse();
  }

  @Test
  void aManagerOnLeaveIsStoodInForByHisSubstitute() {
    MeasureScene scene = new MeasureScene(company, cases, "ZM02");
    away(scene, "2026-11-02", "U");
    scene.proposed("dismissal", Ladder.CONDUCT, Step.DISMISSAL);
    scene.submit("U", UNION, Map.of("unionAnswer", "NO_OBJECTION"));

    assertThat(keepers(scene)).containsExactly("U");
    assertThat(told(scene, "U")).contains("等您办理：直接上级审批，请在 2026-11-05 前");
    scene.approve("U", BY_MANAGER);
    scene.refuse("H", BY_HEAD);
  }

  @Test
  void neitherTheProposerNorTheAccusedStandsInForTheManager() {
    MeasureScene proposer = new MeasureScene(company, cases, "ZM03");
    away(proposer, "2026-11-02", "R");
    MeasureScene accused = new MeasureScene(company, cases, "ZM04");
    away(accused, "2026-11-02", "1");
    for (MeasureScene scene : List.of(proposer, accused)) {
      scene.proposed("dismissal", Ladder.CONDUCT, Step.DISMISSAL);
      scene.submit("U", UNION, Map.of("unionAnswer", "NO_OBJECTION"));
      assertThat(keepers(scene)).containsExactly("H");
      scene.refuse("H", BY_MANAGER);
    }
  }

  @Test
  void theReminderReachesWhoeverStandsInByThen() {
    MeasureScene scene = new MeasureScene(company, cases, "ZM05");
    away(scene, "2026-11-04", "U");
    scene.proposed("dismissal", Ladder.CONDUCT, Step.DISMISSAL);
    scene.submit("U", UNION, Map.of("unionAnswer", "NO_OBJECTION"));
    assertThat(keepers(scene)).containsExactly("M");

    company.at("2026-11-04T09:00");

    assertThat(keepers(scene)).containsExactly("U");
    assertThat(told(scene, "U")).contains("即将到期：直接上级审批，请在 2026-11-05 前");
    scene.refuse("U", BY_MANAGER);
  }

  private MeasureScene waitingForManager(String prefix) {
    MeasureScene scene =
        new MeasureScene(company, cases, prefix)
            .proposed("dismissal", Ladder.CONDUCT, Step.DISMISSAL);
    scene.submit("U", UNION, Map.of("unionAnswer", "NO_OBJECTION"));
    return scene;
  }

  private void away(MeasureScene scene, String from, String substitute) {
    scene
        .person("S")
        .post(
            "/api/absences",
            Map.of(
                "employee",
                scene.name("M"),
                "from",
                from,
                "to",
                "2026-11-20",
                "substitute",
                scene.name(substitute)))
        .expect(201);
  }

  /** Of this department. */
  private List<String> keepers(MeasureScene scene) {
    return Stream.of("1", "H", "M", "R", "S", "U")
        .filter(who -> scene.hasTask(who, BY_MANAGER))
        .toList();
  }

  private static String dueWith(MeasureScene scene, String who) {
    return scene.task(who, BY_MANAGER).get("due").asText();
  }

  /** Of the manager's approval, without the case's name, oldest first. */
  private List<String> told(MeasureScene scene, String who) {
    return jdbc
        .sql(
            "select notice_text from notice where recipient = ? and occasion like ? order by sent_at")
        .params(scene.name(who), "gate:" + scene.caseId() + ":MANAGER_APPROVAL:%")
        .query(String.class)
        .list()
        .stream()
        .map(text -> text.replaceAll("^升级处理 \\S+（甲员工）|（含当日）完成$", ""))
        .toList();
  }
}
