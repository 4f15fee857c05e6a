package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.escalation.Ending;
import org.kaohe.escalation.Ladder;
import org.kaohe.escalation.PenaltyCases;
import org.kaohe.escalation.Step;
import org.kaohe.testing.Jobs;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.Kills;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A demotion and a dismissal in which the process is killed again and again in each job. */
@KaoheTest
class KilledMeasureTest {

  private static final List<String> TABLES =
      List.of(
          "case_step",
          "staff_version",
          "notice",
          "ACT_RU_EXECUTION",
          "ACT_RU_TASK",
          "ACT_RU_JOB",
          "ACT_HI_ACTINST");

  @Autowired Company company;
  @Autowired PenaltyCases cases;
  @Autowired Jobs jobs;
  @Autowired Kills kills;
  @Autowired JdbcClient jdbc;

  private int killed;

  @BeforeEach
  void killEveryJob() {
    jobs.inManner(
        job -> {
          Map<String, Object> before = everything();
          killed += kills.untilItLives(job, () -> assertThat(everything()).isEqualTo(before));
        });
  }

  @AfterEach
  void killNoMore() {
    jobs.inManner(null);
  }

  @Test
  void aDemotionWithoutAnAnswerIsAppliedOnceAndItsPaperIssuedOnce() {
    MeasureScene scene =
        new MeasureScene(company, cases, "EBK1")
            .proposed("position-change", Ladder.PERFORMANCE, Step.DEMOTION);
    scene.submit(
        "S",
        "userTask_statePosition",
        Map.of("effectiveFrom", "2026-12-01", "positionReason", "改进计划后再次考核仍不合格"));
    company.at("2026-11-10T00:01");
    scene.submit(
        "S",
        "userTask_recordLawfulGround",
        Map.of("lawfulGround", "CONTRACT", "groundText", "劳动合同第八条约定了职级调整的条件"));
    scene.approve("M", "userTask_approveChangeByManager");
    scene.approve("H", "userTask_approveChangeByHead");
    company.at("2026-12-01T00:01");

    assertThat(killed).isGreaterThan(10);
    assertThat(cases.get(scene.caseId()).ending()).isEqualTo(Ending.DEMOTED);
    assertThat(cases.steps(scene.caseId()))
        .containsOnlyOnce("CONSENT 逾期未答复", "STAFF_CHANGED 自 2026-12-01 起", "PAPER 降级通知");
  }

  @Test
  void aDismissalWithASilentUnionIsServedAndInForceOnce() {
    MeasureScene scene =
        new MeasureScene(company, cases, "ECK1")
            .proposed("dismissal", Ladder.CONDUCT, Step.DISMISSAL);
    company.at("2026-11-10T00:01");
    scene.approve("M", "userTask_approveDismissalByManager");
    scene.approve("H", "userTask_approveDismissalByHead");
    scene.submit(
        "S", "userTask_serveNotice", Map.of("receipt", "SIGNED", "servedOn", "2026-11-10"));

    assertThat(killed).isGreaterThan(15);
    assertThat(cases.get(scene.caseId()).ending()).isEqualTo(Ending.DISMISSED);
    assertThat(cases.steps(scene.caseId()))
        .containsOnlyOnce(
            "UNION 逾期未答复",
            "STATUS_CHECK 状态未变",
            "PAPER 解除劳动合同通知",
            "STAFF_CHANGED 最后工作日 2026-11-10",
            "PAPER 解除劳动合同证明");
  }

  private Map<String, Object> everything() {
    Map<String, Object> counts = new TreeMap<>();
    TABLES.forEach(
        table ->
            counts.put(
                table, jdbc.sql("select count(*) from " + table).query(Long.class).single()));
    counts.put(
        "changes",
        jdbc.sql("select id, version, consent, effect from position_change order by id")
            .query()
            .listOfRows());
    counts.put(
        "dismissals",
        jdbc.sql("select id, version, union_answer, recheck, ended from dismissal order by id")
            .query()
            .listOfRows());
    return counts;
  }
}
