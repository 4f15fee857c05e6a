package org.kaohe.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kaohe.appeal.Appeal;
import org.kaohe.appeal.Appeals;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.ResultState;
import org.kaohe.assessment.Results;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.CycleState;
import org.kaohe.cycle.Cycles;
import org.kaohe.cycle.PolicyAdoption;
import org.kaohe.cycle.PolicyAdoptions;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.testing.TestDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * A database of the first release, with a month in it, is brought up to date and stays readable.
 */
@Tag("database")
class EarlierReleaseTest {

  private static final String FIRST_RELEASE = "71";
  private static final EmployeeNumber ONE = new EmployeeNumber("OLD1");
  private static final EmployeeNumber TWO = new EmployeeNumber("OLD2");
  private static final Period SEPTEMBER = Period.parse("2026-09");

  /** What reads the tables, without the engine, of which a process can have but one. */
  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
  })
  @EnableJdbcRepositories(basePackageClasses = {Cycles.class, Appeals.class})
  @ComponentScan(
      basePackages = {"org.kaohe.assessment.persistence", "org.kaohe.shared.persistence"},
      useDefaultFilters = false,
      includeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern = ".*\\.(StoredResults|StoredRevisions|ValueConverters)"))
  static class Readers {}

  @Test
  void itsMonthIsStillThere() throws SQLException {
    Map<String, Object> place = place();
    fill(place);
    try (ConfigurableApplicationContext now = start(place)) {
      assertThat(now.getBean(Flyway.class).info().pending()).isEmpty();
      cycleAndAdoption(now);
      results(now.getBean(Results.class));
      lineAndAppeal(now);
    }
  }

  private static void cycleAndAdoption(ConfigurableApplicationContext now) {
    Cycle cycle = now.getBean(Cycles.class).findLive("旧版客服部", SEPTEMBER).orElseThrow();
    assertThat(cycle.period()).isEqualTo(SEPTEMBER);
    assertThat(cycle.is(CycleState.PUBLISHED)).isTrue();
    assertThat(cycle.policyVersion()).isEqualTo(1);
    assertThat(cycle.appealUntil()).isEqualTo(LocalDate.parse("2026-10-28"));
    assertThat(now.getBean(Cycles.class).liveOf("2026-09")).hasSize(1);
    PolicyAdoption adoption =
        now.getBean(PolicyAdoptions.class).inForce("旧版客服部", Period.parse("2026-11")).orElseThrow();
    assertThat(adoption.policyId()).isEqualTo("P05");
    assertThat(adoption.policyVersion()).isEqualTo(1);
  }

  private static void results(Results results) {
    assertThat(results.ofCycle("old-cycle"))
        .extracting(Result::employee, Result::period)
        .containsExactly(tuple(ONE, SEPTEMBER), tuple(TWO, SEPTEMBER));
    Result first = results.find("old-result-1").orElseThrow();
    assertThat(first.score().composite()).isEqualByComparingTo("95");
    assertThat(first.score().reviewMeans().get("peerAttitude")).isEqualByComparingTo("90");
    assertThat(results.publishedOf(TWO)).hasSize(1);
    assertThat(results.periodsOf(List.of(ONE)).get(ONE)).containsExactly(SEPTEMBER);
    results.move("old-cycle", Set.of(ResultState.PUBLISHED), ResultState.FINAL);
    assertThat(results.finalOf(List.of(ONE, TWO), "P05", Period.parse("2026-07"), SEPTEMBER))
        .hasSize(2);
    assertThat(results.finalOf(List.of(ONE, TWO), "P05", SEPTEMBER.next(), SEPTEMBER.next()))
        .isEmpty();
  }

  private static void lineAndAppeal(ConfigurableApplicationContext now) {
    OutcomeLine line =
        now.getBean(JdbcAggregateTemplate.class).findById("old-line", OutcomeLine.class);
    assertThat(line.executedAmount().getAmount()).isEqualByComparingTo("1000");
    Appeal appeal = now.getBean(Appeals.class).get("old-appeal");
    assertThat(appeal.period()).isEqualTo(SEPTEMBER);
    assertThat(now.getBean(Appeals.class).countOpen("old-cycle")).isEqualTo(1);
  }

  private static void fill(Map<String, Object> place) throws SQLException {
    DataSource database =
        DataSourceBuilder.create()
            .url(place.get("spring.datasource.url").toString())
            .username(place.get("spring.datasource.username").toString())
            .password(place.get("spring.datasource.password").toString())
            .build();
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor())
        .target(FIRST_RELEASE)
        .load()
        .migrate();
    ClassPathResource rows = new ClassPathResource("database/month-of-the-first-release.sql");
    ResourceDatabasePopulator populator = new ResourceDatabasePopulator(rows);
    populator.setSqlScriptEncoding("UTF-8");
    try (Connection connection = database.getConnection()) {
      populator.populate(connection);
    }
  }

  private static ConfigurableApplicationContext start(Map<String, Object> place) {
    String[] arguments =
        place.entrySet().stream()
            .map(each -> "--" + each.getKey() + "=" + each.getValue())
            .toArray(String[]::new);
    return new SpringApplicationBuilder(Readers.class)
        .web(WebApplicationType.NONE)
        .profiles(TestDatabase.ofThisRun() == TestDatabase.H2 ? "test" : "mysql")
        .run(arguments);
  }

  /** A database of its own beside the one of the other tests. */
  private static Map<String, Object> place() {
    Map<String, Object> place = new HashMap<>();
    if (TestDatabase.ofThisRun() == TestDatabase.H2) {
      place.put("spring.datasource.url", "jdbc:h2:mem:earlier;DB_CLOSE_DELAY=-1");
      place.put("spring.datasource.username", "sa");
      place.put("spring.datasource.password", "");
      return place;
    }
    Map<String, Object> server = TestDatabase.ofThisRun().settings();
    place.put(
        "spring.datasource.url",
        "jdbc:mysql://%s:%s/kaohe_earlier?createDatabaseIfNotExist=true&characterEncoding=UTF-8&connectionTimeZone=UTC"
            .formatted(server.get("KAOHE_DB_HOST"), server.get("KAOHE_DB_PORT")));
    place.put("spring.datasource.username", server.get("KAOHE_DB_USER"));
    place.put("spring.datasource.password", server.get("KAOHE_DB_PASSWORD"));
    return place;
  }

  private static String vendor() {
    return TestDatabase.ofThisRun() == TestDatabase.H2 ? "h2" : "mysql";
  }
}
