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

/** A month in which the process is killed again and again in each of its jobs. */
@KaoheTest
class KilledMonthTest {

  private static final List<String> EVERYBODY = List.of("Q01", "Q02", "Q03");
  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      QHR,乔人力,停电人力部,人力组,,人力,2020-01-01,8000,9000
      QM,屈主管,停电客服部,管理,,主管,2020-01-01,9000,10000
      Q01,钱一,停电客服部,甲组,QM,员工,2024-01-01,5000,6000
      Q02,秦二,停电客服部,甲组,QM,员工,2024-01-01,5000,6000
      Q03,邱三,停电客服部,甲组,QM,员工,2024-01-01,5000,6000
      """;
  private static final String METRICS =
      """
      工号,期间,客户满意度,问题解决率,投诉率
      Q01,2026-10,98,96,1
      Q02,2026-10,97,90,1
      Q03,2026-10,90,90,1
      """;
  private static final List<String> TABLES =
      List.of(
          "cycle",
          "cycle_action",
          "metric_freeze",
          "assessment",
          "review_assignment",
          "review",
          "assessment_result",
          "outcome_line",
          "ledger_entry",
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
  void nothingIsLostAndNothingIsRepeated() {
    company.hire(STAFF);
    Person hr = company.person("QHR");
    hr.importFile("metrics", METRICS).expect(200);
    String cycle =
        hr.post("/api/cycles", Map.of("period", "2026-10", "department", "停电客服部", "policy", "P05"))
            .expect(201)
            .json()
            .get("id")
            .asText();
    decide(hr, cycle, "userTask_confirmMetrics", Map.of("gapsAccepted", false));
    company.review("userTask_selfAssessment", EVERYBODY, subject -> 90);
    company.review("userTask_peerReview", EVERYBODY, subject -> 90);
    company.review("userTask_managerReview", List.of("QM"), subject -> 90);
    company.aMinuteLater();
    decide(hr, cycle, "userTask_consolidate", Map.of("remark", "无异常"));
    decide(hr, cycle, "userTask_confirmOutcomes", Map.of());
    company.at("2026-11-20T00:01");

    assertThat(killed).isGreaterThan(100);
    assertThat(hr.get("/api/cycles/" + cycle).json().get("state").asText()).isEqualTo("FINAL");
    onceEach(hr, cycle);
  }

  private void decide(Person hr, String cycle, String task, Map<String, Object> form) {
    hr.submit(hr.task(task, cycle), form).expect(204);
    company.runJobs();
  }

  /** Every line once, booked once, paid once. */
  private void onceEach(Person hr, String cycle) {
    assertThat(of(cycle, "select count(*) from assessment_result where cycle_id = ?")).isEqualTo(3);
    assertThat(of(cycle, "select count(*) from review_assignment where cycle_id = ?"))
        .as("three of oneself, two peers each, three of the manager")
        .isEqualTo(12);
    int lines = of(cycle, "select count(*) from outcome_line where cycle_id = ?");
    assertThat(of(cycle, "select count(distinct line_id) from ledger_entry where cycle_id = ?"))
        .isEqualTo(of(cycle, "select count(*) from ledger_entry where cycle_id = ?"))
        .isLessThanOrEqualTo(lines);
    List<String> payroll =
        hr.get("/api/cycles/" + cycle + "/payroll.csv").expect(200).text().lines().skip(1).toList();
    assertThat(payroll).isNotEmpty().doesNotHaveDuplicates();
  }

  private int of(String cycle, String sql) {
    return jdbc.sql(sql).param(cycle).query(Integer.class).single();
  }

  private Map<String, Object> everything() {
    Map<String, Object> counts = new TreeMap<>();
    TABLES.forEach(
        table ->
            counts.put(
                table, jdbc.sql("select count(*) from " + table).query(Long.class).single()));
    counts.put("retries", states("ACT_RU_JOB", "RETRIES_"));
    List.of("cycle", "assessment", "review_assignment", "assessment_result", "outcome_line")
        .forEach(table -> counts.put(table + " by state", states(table, "state")));
    return counts;
  }

  private List<Map<String, Object>> states(String table, String column) {
    return jdbc.sql(
            "select %1$s as of_state, count(*) as how_many from %2$s group by %1$s order by %1$s"
                .formatted(column, table))
        .query()
        .listOfRows();
  }
}
