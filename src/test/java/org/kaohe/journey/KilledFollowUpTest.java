package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.FollowUps;
import org.kaohe.testing.Jobs;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.Kills;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What follows from final lines comes in jobs of a hundred, each killed again and again. 110 people
 * with a satisfaction of 98 get P05-R3 and a share of P05-R6 each: 220 lines, three batches.
 */
@KaoheTest
class KilledFollowUpTest {

  private static final int PEOPLE = 110;
  private static final String DEPARTMENT = "后续客服部";

  @Autowired Company company;
  @Autowired FollowUps followUps;
  @Autowired Jobs jobs;
  @Autowired Kills kills;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void noteLines() {
    jdbc.sql("create table handled_line (id varchar(64) not null primary key)").update();
    followUps.become(this::handle);
  }

  @AfterEach
  void handleNoMore() {
    jobs.inManner(null);
    followUps.become(null);
    jdbc.sql("drop table handled_line").update();
  }

  /** Line by line, as a letter each would be written. */
  private int handle(String cycleId, int atMost) {
    List<String> lines =
        jdbc.sql(
                """
                select id from outcome_line
                where cycle_id = ? and state = 'FINAL'
                and not exists (select 1 from handled_line where handled_line.id = outcome_line.id)
                order by id limit ?
                """)
            .params(cycleId, atMost)
            .query(String.class)
            .list();
    lines.forEach(id -> jdbc.sql("insert into handled_line (id) values (?)").param(id).update());
    return lines.size();
  }

  @Test
  void everyFinalLineIsHandledOnce() {
    company.hire(staff());
    Person hr = company.person("MAK-HR");
    hr.importFile("metrics", metrics()).expect(200);
    Month month = Month.open(company, hr, "2026-10", DEPARTMENT, "P05");
    month.confirmMetrics();
    company.at("2026-11-05T00:05");
    company.at("2026-11-10T00:05");
    company.at("2026-11-13T00:05");
    company.at("2026-11-18T00:05");
    company.at("2026-11-23T00:05");
    company.aMinuteLater();
    month.consolidate();
    month.confirmOutcomes();
    assertThat(month.state()).isEqualTo("PUBLISHED");
    Map<String, Integer> kill = new HashMap<>(Map.of("kills", 0));
    jobs.inManner(
        job -> {
          int before = handled();
          int killed =
              kills.untilItLives(job, () -> assertThat(handled()).as("half").isEqualTo(before));
          kill.merge("kills", killed, Integer::sum);
          assertThat(handled() - before).isLessThanOrEqualTo(100);
        });

    company.at("2026-11-30T00:05");

    assertThat(month.state()).isEqualTo("FINAL");
    assertThat(kill.get("kills")).isGreaterThan(20);
    assertThat(handled()).isGreaterThanOrEqualTo(220).isEqualTo(finalLines(month.id()));
    assertThat(running(month.id())).isZero();
  }

  private static String staff() {
    String people =
        IntStream.rangeClosed(1, PEOPLE)
            .mapToObj("MAK%03d,某人,后续客服部,甲组,,员工,2024-01-01,5000,6000\n"::formatted)
            .reduce("", String::concat);
    return """
    工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
    MAK-HR,梅人力,后续人力部,人力组,,人力,2020-01-01,8000,9000
    """
        + people;
  }

  private static String metrics() {
    return IntStream.rangeClosed(1, PEOPLE)
        .mapToObj("MAK%03d,2026-10,98\n"::formatted)
        .reduce("工号,期间,客户满意度\n", String::concat);
  }

  private int handled() {
    return jdbc.sql("select count(*) from handled_line").query(Integer.class).single();
  }

  private int finalLines(String cycle) {
    return jdbc.sql("select count(*) from outcome_line where cycle_id = ? and state = 'FINAL'")
        .param(cycle)
        .query(Integer.class)
        .single();
  }

  private int running(String cycle) {
    return jdbc.sql("select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?")
        .param(cycle)
        .query(Integer.class)
        .single();
  }
}
