package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.Jobs;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.Kills;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A change of a policy in which the process is killed again and again in each of its jobs. */
@KaoheTest
class KilledPolicyChangeTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      PKHR,柯人力,断电改制人力部,人力组,,人力,2020-01-01,8000,9000
      PKHEAD,连经理,断电改制部,管理,,经理,2020-01-01,12000,15000
      PK1,梅一,断电改制部,甲组,PKHEAD,员工,2024-01-01,5000,6000
      PK2,宁二,断电改制部,甲组,PKHEAD,员工,2024-01-01,5000,6000
      """;
  private static final String METRICS = "工号,期间,客户满意度\nPK1,2026-10,99\n";
  private static final List<String> TABLES =
      List.of(
          "policy_version",
          "policy_change",
          "policy_change_action",
          "policy_change_trial",
          "policy_acknowledgement",
          "policy_adoption",
          "notice",
          "ACT_RU_EXECUTION",
          "ACT_RU_TASK",
          "ACT_RU_JOB",
          "ACT_HI_ACTINST");

  @Autowired Company company;
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
  void everybodyIsToldAndAskedOnceAndItIsInForceOnce() {
    company.hire(STAFF);
    Person hr = company.person("PKHR");
    hr.post(
            "/api/cycles/adoptions",
            Map.of("department", "断电改制部", "policy", "P05", "from", "2026-10"))
        .expect(204);
    PolicyChangeScene change =
        PolicyChangeScene.draft(
            company,
            hr,
            Map.of(
                "base", "P02",
                "reason", "在本部门启用随软件提供的方案",
                "from", "2026-11",
                "department", "断电改制部"),
            Map.of());
    change.tryOn("断电改制部", "2026-10", METRICS);
    change.consult();
    company.at("2026-11-10T00:01");
    change.answer();
    change.decide(company.person("PKHEAD"), "APPROVED", "同意启用").expect(204);
    company.at("2026-11-30T00:01");

    assertThat(killed).isGreaterThan(30);
    assertThat(change.state()).isEqualTo("IN_FORCE");
    assertThat(notices("consultation:" + change.id() + ":1")).isEqualTo(3);
    assertThat(notices("announced:" + change.id())).isEqualTo(3);
    assertThat(notices("acknowledge:" + change.id())).isEqualTo(3);
    assertThat(hr.get(change.path("/acknowledgements")).json().get("asked").asInt()).isEqualTo(3);
    assertThat(
            jdbc.sql(
                    "select count(*) from policy_adoption where department = '断电改制部'"
                        + " and policy_id = 'P02' and from_month = '2026-12'")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  private int notices(String occasion) {
    return jdbc.sql("select count(*) from notice where occasion = ?")
        .param(occasion)
        .query(Integer.class)
        .single();
  }

  private Map<String, Object> everything() {
    Map<String, Object> counts = new TreeMap<>();
    TABLES.forEach(
        table ->
            counts.put(
                table, jdbc.sql("select count(*) from " + table).query(Long.class).single()));
    counts.put(
        "changes by state",
        jdbc.sql(
                "select state, count(*) as how_many from policy_change group by state order by state")
            .query()
            .listOfRows());
    counts.put(
        "retries",
        jdbc.sql(
                "select RETRIES_, count(*) as how_many from ACT_RU_JOB group by RETRIES_ order by RETRIES_")
            .query()
            .listOfRows());
    return counts;
  }
}
