package org.kaohe.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kaohe.cycle.StartingCycles;
import org.kaohe.tables.Import;
import org.kaohe.testing.Jobs;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.TestClock;
import org.kaohe.testing.WatchedDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/**
 * A month of 2,000 people, beside the bare engine with the same models: {@code ./mvnw -Pbench
 * test}, better with nothing else running; on MariaDB with {@code -Dkaohe.database=mariadb},
 * smaller with {@code -Dbench.people=500}.
 */
@Tag("bench")
@KaoheTest
class MonthBenchmark {

  private static final int PEOPLE = Integer.getInteger("bench.people", 2_000);
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
  private static final int THREADS = Integer.getInteger("bench.threads", 4);
  private static final int WARM_UP = Math.min(PEOPLE, 400);

  @Autowired ProcessEngine engine;
  @Autowired DataSource database;
  @Autowired List<Import> imports;
  @Autowired StartingCycles starting;
  @Autowired Jobs jobs;
  @Autowired TestClock clock;
  @Autowired Environment environment;

  private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);
  private final Map<Contestant, List<Month>> months = new LinkedHashMap<>();
  private final List<HikariDataSource> pools = new ArrayList<>();
  private KaoheContestant kaohe;
  private BareContestant bare;
  private BareContestant formless;

  @BeforeEach
  void contestants() {
    kaohe = new KaoheContestant(engine, (WatchedDatabase) database, imports, starting, jobs);
    months.put(kaohe, new ArrayList<>());
    bare = new BareContestant("bare", beside("bare"), kaohe.form());
    months.put(bare, new ArrayList<>());
    formless = new BareContestant("formless", beside("formless"), Map.of());
    months.put(formless, new ArrayList<>());
  }

  @AfterEach
  void close() {
    workers.shutdownNow();
    bare.engine().close();
    formless.engine().close();
    pools.forEach(HikariDataSource::close);
  }

  /** A database of the same kind with the same settings. */
  private DataSource beside(String name) {
    HikariDataSource pool = new HikariDataSource();
    String url = environment.getRequiredProperty("spring.datasource.url");
    String own = url.replaceFirst("([:/])kaohe([;?])", "$1kaohe_" + name + "$2");
    pool.setJdbcUrl(own.startsWith("jdbc:mysql") ? own + "&createDatabaseIfNotExist=true" : own);
    pool.setUsername(environment.getProperty("spring.datasource.username"));
    pool.setPassword(environment.getProperty("spring.datasource.password"));
    pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    pool.setMaximumPoolSize(24);
    pools.add(pool);
    return pool;
  }

  @Test
  void aMonthOfManyPeople() throws Exception {
    Report report = new Report(PEOPLE, THREADS);
    for (Contestant each : months.keySet()) {
      report.statements(each, new Month(each, workers).counting().run("W", WARM_UP), WARM_UP);
      each.database().watch(null);
    }
    for (int round = 1; round <= ROUNDS; round++) {
      for (Contestant each : months.keySet()) {
        months.get(each).add(new Month(each, workers).run("R" + round, PEOPLE));
      }
    }
    months.forEach(report::speed);
    report.ratio("fed the same forms", months.get(kaohe), months.get(bare));
    report.ratio("fed no forms", months.get(kaohe), months.get(formless));
    report.forAllAtOnce(compute("R" + ROUNDS));
    months.keySet().forEach(each -> assertThat(openTasks(each)).as(each.name()).isZero());
  }

  private static long openTasks(Contestant contestant) {
    TaskService tasks = contestant.engine().getTaskService();
    return tasks.createTaskQuery().processDefinitionKey("assessment").count();
  }

  /** The last month to its end: what is done for everybody at once. */
  private Month compute(String round) {
    Month month = new Month(kaohe, workers).counting();
    clock.set(clock.now().plusSeconds(61));
    month.measure("close, scores", () -> jobs.runDueOf("monthly-cycle"));
    kaohe.finishTask(round, Map.of("remark", "无异常"));
    month.measure("outcomes", () -> jobs.runDueOf("monthly-cycle"));
    kaohe.finishTask(round, Map.of());
    month.measure("publish, notify", () -> jobs.runDueOf("monthly-cycle"));
    clock.set("2026-11-20T00:01");
    month.measure("finish, book", () -> jobs.runDueOf("monthly-cycle"));
    return month;
  }
}
