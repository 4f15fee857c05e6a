package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.Jobs;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.Kills;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The year 2025 under P06, all of it history: the best gets 5,000 and whoever is employed on its
 * last day a check-up. The process is killed again and again in each of the jobs.
 *
 * <pre>
 * YU1   12 months of 91           91.00   1
 * YU2   6 months of 80, 6 of 95   87.50   2
 * YU3   5 months of 99            too few
 * YU4   12 months of 98           left on 2025-12-30
 * </pre>
 */
@KaoheTest
class YearJourneyTest {

  private static final String DEPARTMENT = "年度客服部";
  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,离职日期,固定工资,月总工资
      YUHR,俞人力,年度人力部,人力组,,人力,2020-01-01,,8000,9000
      YUM,余主管,年度客服部,管理,,主管,2020-01-01,,9000,10000
      YU1,于一,年度客服部,甲组,YUM,员工,2024-01-01,,5000,6000
      YU2,郁二,年度客服部,甲组,YUM,员工,2024-01-01,,5000,6000
      YU3,喻三,年度客服部,甲组,YUM,员工,2024-01-01,,5000,6000
      YU4,虞四,年度客服部,甲组,YUM,员工,2024-01-01,2025-12-30,5000,6000
      """;

  private static final List<String> TABLES =
      List.of(
          "cycle",
          "cycle_action",
          "assessment_result",
          "outcome_line",
          "ledger_entry",
          "notice",
          "ACT_RU_EXECUTION",
          "ACT_RU_TASK",
          "ACT_RU_JOB",
          "ACT_HI_ACTINST");

  @Autowired private Company company;
  @Autowired private Jobs jobs;
  @Autowired private Kills kills;
  @Autowired private JdbcClient jdbc;
  private int killed;

  @AfterEach
  void killNoMore() {
    jobs.inManner(null);
  }

  @Test
  void aYearGoesToPayrollHoweverOftenItIsKilled() {
    company.at("2026-11-02T09:00");
    company.hire(STAFF);
    Person hr = company.person("YUHR");
    hr.importFile("history", history()).expect(200);
    jobs.inManner(
        job -> {
          Map<String, Object> before = everything();
          killed += kills.untilItLives(job, () -> assertThat(everything()).isEqualTo(before));
        });

    Month year = Month.open(company, hr, "2025", DEPARTMENT, "P06");
    company.runJobs();
    assertThat(year.view().get("payMonth").asText()).isEqualTo("2025-12");
    assertThat(year.results())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("YU1", "91.00/1", "YU2", "87.50/2", "YU3", "99.00/null", "YU4", "98.00/null"));
    assertThat(year.lines("YU1")).containsExactly("P06-R3 5000.00", "P06-R8 WELFARE");
    assertThat(year.lines("YU3")).containsExactly("P06-R8 WELFARE");
    assertThat(year.lines("YU4")).isEmpty();
    year.confirmOutcomes();
    company.at("2026-11-06T00:01");

    assertThat(killed).isGreaterThan(20);
    assertThat(year.state()).isEqualTo("FINAL");
    assertThat(year.payroll()).containsExactly("YU1 P06-R3 5000.00");
    String lines = "select count(*) from outcome_line where cycle_id = ?";
    assertThat(jdbc.sql(lines).param(year.id()).query(Integer.class).single()).isEqualTo(5);
  }

  private static String history() {
    return "工号,期间,综合分\n"
        + rows("YU1", 1, 12, "91")
        + rows("YU2", 1, 6, "80")
        + rows("YU2", 7, 12, "95")
        + rows("YU3", 1, 5, "99")
        + rows("YU4", 1, 12, "98");
  }

  private static String rows(String employee, int first, int last, String composite) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(month -> "%s,2025-%02d,%s\n".formatted(employee, month, composite))
        .collect(Collectors.joining());
  }

  private Map<String, Object> everything() {
    Map<String, Object> counts = new TreeMap<>();
    TABLES.forEach(
        table ->
            counts.put(
                table, jdbc.sql("select count(*) from " + table).query(Long.class).single()));
    counts.put(
        "states",
        jdbc.sql("select state as of_state, count(*) as how_many from cycle group by state")
            .query()
            .listOfRows());
    return counts;
  }
}
