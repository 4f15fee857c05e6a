package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.escalation.Ending;
import org.kaohe.escalation.Ladder;
import org.kaohe.escalation.PenaltyCases;
import org.kaohe.escalation.Step;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.ChangingPosts;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Demotions and transfers, from the stated position to the staff data, in every way. */
@KaoheTest
class PositionChangeTest {

  private static final String STATE = "userTask_statePosition";
  private static final String CONSENT = "userTask_consentToChange";
  private static final String GROUND = "userTask_recordLawfulGround";
  private static final String BY_MANAGER = "userTask_approveChangeByManager";
  private static final String BY_HEAD = "userTask_approveChangeByHead";
  private static final Map<String, String> DEMOTION =
      Map.of("effectiveFrom", "2026-12-01", "positionReason", "连续三个季度未完成目标，改进计划后仍不合格");
  private static final Map<String, String> AGREED = Map.of("consent", "GIVEN");
  private static final Map<String, String> DISAGREED =
      Map.of("consent", "REFUSED", "consentText", "不同意降级");

  @Autowired Company company;
  @Autowired PenaltyCases cases;
  @Autowired Staff staff;
  @Autowired ChangingPosts posts;

  @Test
  void withConsentAndTwoApprovalsTheStaffDataChangeOnTheDay() {
    MeasureScene scene = demotion("EB01");
    scene.submit("S", STATE, DEMOTION);
    assertThat(scene.task("1", CONSENT).get("description").asText())
        .contains("拟自 2026-12-01 起降级：职级 2", "现岗位：处分EB01部 一组 坐席，职级 3");
    scene.submit("1", CONSENT, AGREED);
    scene.approve("M", BY_MANAGER);
    scene.approve("H", BY_HEAD);
    company.at("2026-11-30T23:59");
    assertThat(cases.change(scene.caseId()).isApplied()).isFalse();

    company.at("2026-12-01T00:00");

    assertThat(member("EB01-1", "2026-11-30").grade()).isEqualTo(3);
    assertThat(member("EB01-1", "2026-12-01").grade()).isEqualTo(2);
    assertThat(ending(scene)).isEqualTo(Ending.DEMOTED);
    assertThat(cases.steps(scene.caseId()))
        .endsWith(
            "POSITION 降级，自 2026-12-01 起",
            "CONSENT 同意",
            "MANAGER_APPROVAL 批准",
            "HEAD_APPROVAL 批准",
            "STAFF_CHANGED 自 2026-12-01 起",
            "PAPER 降级通知");
  }

  @Test
  void withoutConsentAGroundOfLawCarriesATransfer() {
    MeasureScene scene = transfer("EB02");
    scene.submit(
        "S",
        STATE,
        Map.of(
            "newTeam", "资料组",
            "newPosition", "资料员",
            "newFixedPay", "4500",
            "newGrossPay", "5200.50",
            "effectiveFrom", "2026-11-20",
            "positionReason", "满意度连续低于标准，培训后仍不合格"));
    scene.submit("1", CONSENT, DISAGREED);
    scene.submit(
        "R", GROUND, Map.of("lawfulGround", "INCOMPETENT", "groundText", "再次考核不合格，见考核表与录音"));
    assertThat(
            scene
                .refused("M", BY_MANAGER, Map.of("measureApproval", "APPROVED"))
                .expect(400)
                .text())
        .contains("审批理由");
    scene.approve("M", BY_MANAGER);
    scene.approve("H", BY_HEAD);
    company.at("2026-11-20T09:00");

    StaffMember after = member("EB02-1", "2026-11-20");
    assertThat(after.team()).isEqualTo("资料组");
    assertThat(after.position()).isEqualTo("资料员");
    assertThat(after.grossPay().getAmount()).isEqualByComparingTo("5200.50");
    assertThat(after.grade()).isEqualTo(3);
    assertThat(ending(scene)).isEqualTo(Ending.TRANSFERRED);
  }

  @Test
  void noAnswerIsNoConsentAndWithoutAGroundNothingChanges() {
    MeasureScene scene = demotion("EB03");
    scene.submit("S", STATE, DEMOTION);
    company.atBeforeJobs("2026-11-10T00:00:30");
    assertThat(scene.refused("1", CONSENT, AGREED).expect(409).text()).contains("答复期限已过");

    company.runJobs();
    scene.submit("S", GROUND, Map.of("lawfulGround", "NONE", "groundText", "合同与制度均未约定可以单方降级"));

    assertThat(cases.steps(scene.caseId())).endsWith("CONSENT 逾期未答复", "LAWFUL_GROUND 没有依据，终止变动");
    assertThat(ending(scene)).isEqualTo(Ending.REFUSED);
    assertThat(member("EB03-1", "2026-12-01").grade()).isEqualTo(3);
  }

  @Test
  void aConsentSignedOnPaperAfterTheDeadlineStillCounts() {
    MeasureScene scene = demotion("EB04");
    scene.submit("S", STATE, DEMOTION);
    company.at("2026-11-10T00:01");
    scene.submit(
        "S", GROUND, Map.of("lawfulGround", "SIGNED_ON_PAPER", "groundText", "十一月十日签字的同意书已存档"));

    assertThat(scene.hasTask("M", BY_MANAGER)).isTrue();
    scene.refuse("M", BY_MANAGER);
    assertThat(ending(scene)).isEqualTo(Ending.REFUSED);
    assertThat(cases.isRunning(scene.caseId())).isFalse();
  }

  @Test
  void whatTheHeadRefusesDoesNotChange() {
    MeasureScene scene = demotion("EB05");
    scene.submit("S", STATE, DEMOTION);
    scene.submit("1", CONSENT, AGREED);
    scene.approve("M", BY_MANAGER);
    scene.refuse("H", BY_HEAD);
    company.at("2026-12-01T09:00");

    assertThat(ending(scene)).isEqualTo(Ending.REFUSED);
    assertThat(member("EB05-1", "2026-12-01").grade()).isEqualTo(3);
  }

  @Test
  void approvedLateItTakesEffectOnTheDayOfTheApproval() {
    MeasureScene scene = demotion("EB06");
    Map<String, String> soon = new HashMap<>(DEMOTION);
    soon.put("effectiveFrom", "2026-11-03");
    scene.submit("S", STATE, soon);
    scene.submit("1", CONSENT, AGREED);
    scene.approve("M", BY_MANAGER);
    company.at("2026-11-05T10:00");
    scene.approve("H", BY_HEAD);

    assertThat(member("EB06-1", "2026-11-04").grade()).isEqualTo(3);
    assertThat(member("EB06-1", "2026-11-05").grade()).isEqualTo(2);
    assertThat(ending(scene)).isEqualTo(Ending.DEMOTED);
  }

  @Test
  void whoeverLeftMeanwhileIsNotChanged() {
    MeasureScene scene = demotion("EB07");
    scene.submit("S", STATE, DEMOTION);
    scene.submit("1", CONSENT, AGREED);
    scene.approve("M", BY_MANAGER);
    scene.approve("H", BY_HEAD);
    posts.endEmployment(new EmployeeNumber("EB07-1"), LocalDate.parse("2026-11-20"));

    company.at("2026-12-01T09:00");

    assertThat(ending(scene)).isEqualTo(Ending.WITHDRAWN);
    assertThat(cases.isRunning(scene.caseId())).isFalse();
    assertThat(member("EB07-1", "2026-12-01").grade()).isEqualTo(3);
  }

  @Test
  void aPositionUnderAManagerWhoLeftIsStatedAnew() {
    MeasureScene scene = transfer("EB08");
    scene.submit(
        "S",
        STATE,
        Map.of(
            "newManager", "EB08-U",
            "effectiveFrom", "2026-12-01",
            "positionReason", "调整到工会同事的小组继续工作"));
    scene.submit("1", CONSENT, AGREED);
    scene.approve("M", BY_MANAGER);
    scene.approve("H", BY_HEAD);
    posts.endEmployment(new EmployeeNumber("EB08-U"), LocalDate.parse("2026-11-20"));

    company.at("2026-12-01T09:00");

    assertThat(cases.steps(scene.caseId())).endsWith("STATUS_CHECK 须重新拟定岗位");
    assertThat(scene.hasTask("S", STATE)).isTrue();
    scene.submit(
        "S",
        STATE,
        Map.of(
            "newTeam", "资料组", "effectiveFrom", "2026-12-02", "positionReason", "改为调整到资料组工作，上级不变"));
    scene.submit("1", CONSENT, DISAGREED);
    scene.submit("S", GROUND, Map.of("lawfulGround", "NONE", "groundText", "双方未能就新的岗位达成一致"));
    assertThat(ending(scene)).isEqualTo(Ending.REFUSED);
  }

  @Test
  void everythingWrongWithAPositionIsSaidAtOnce() {
    MeasureScene scene = demotion("EB09");

    String refused =
        scene
            .refused(
                "S",
                STATE,
                Map.of(
                    "newGrade", "3",
                    "newManager", "没有",
                    "newFixedPay", "-1",
                    "effectiveFrom", "2026-11-01",
                    "positionReason", "短"))
            .expect(400)
            .text();

    assertThat(refused).contains("应低于现职级 3", "应为工号", "应大于 0", "不能早于今天", "须为 10–2000 字");
    assertThat(scene.refused("S", STATE, Map.of()).expect(400).text()).contains("须填写日期");
    scene.submit("S", STATE, DEMOTION);
    scene.submit("1", CONSENT, DISAGREED);
    scene.submit("S", GROUND, Map.of("lawfulGround", "NONE", "groundText", "合同与制度均未约定可以单方降级"));
  }

  @Test
  void aTransferHasToSayWhereTo() {
    MeasureScene scene = transfer("EB10");

    assertThat(
            scene
                .refused(
                    "S",
                    STATE,
                    Map.of(
                        "newGrade", "2",
                        "effectiveFrom", "2026-12-01",
                        "positionReason", "只写了职级，没有写调到哪里"))
                .expect(400)
                .text())
        .contains("调岗须写明");
    scene.submit(
        "S",
        STATE,
        Map.of("newTeam", "资料组", "effectiveFrom", "2026-12-01", "positionReason", "调整到资料组继续工作"));
    scene.submit("1", CONSENT, DISAGREED);
    scene.submit("S", GROUND, Map.of("lawfulGround", "NONE", "groundText", "双方未能就新的岗位达成一致"));
  }

  @Test
  void neitherWhoeverProposedNorTheEmployeeApprovesNorOnePersonTwice() {
    MeasureScene scene = demotion("EB11");
    scene.submit("S", STATE, DEMOTION);
    assertThat(scene.hasTask("S", CONSENT)).isFalse();
    scene.submit("1", CONSENT, AGREED);

    assertThat(
            List.of("1", "R", "S", "U", "H").stream().filter(who -> scene.hasTask(who, BY_MANAGER)))
        .isEmpty();
    scene.approve("M", BY_MANAGER);
    assertThat(List.of("1", "R", "S", "U", "M").stream().filter(who -> scene.hasTask(who, BY_HEAD)))
        .isEmpty();
    scene.refuse("H", BY_HEAD);
  }

  @Test
  void incompetenceIsNoGroundOfMisconduct() {
    MeasureScene scene =
        new MeasureScene(company, cases, "EB12")
            .proposed("position-change", Ladder.CONDUCT, Step.DEMOTION);
    scene.submit("S", STATE, DEMOTION);
    scene.submit("1", CONSENT, DISAGREED);

    assertThat(
            scene
                .refused(
                    "S",
                    GROUND,
                    Map.of("lawfulGround", "INCOMPETENT", "groundText", "不能胜任工作所以降级处理"))
                .expect(400)
                .text())
        .contains("违纪案件不能以不能胜任工作为依据");
    scene.submit("S", GROUND, Map.of("lawfulGround", "NONE", "groundText", "合同与制度均未约定可以单方降级"));
  }

  private MeasureScene demotion(String prefix) {
    return new MeasureScene(company, cases, prefix)
        .proposed("position-change", Ladder.PERFORMANCE, Step.DEMOTION);
  }

  private MeasureScene transfer(String prefix) {
    return new MeasureScene(company, cases, prefix)
        .proposed("position-change", Ladder.PERFORMANCE, Step.TRANSFER);
  }

  private Ending ending(MeasureScene scene) {
    return cases.get(scene.caseId()).ending();
  }

  private StaffMember member(String number, String day) {
    return staff.find(new EmployeeNumber(number), LocalDate.parse(day)).orElseThrow();
  }
}
