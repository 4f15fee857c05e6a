package org.kaohe.bench;

import java.util.Date;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.kaohe.testing.WatchedDatabase;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The same engine with the same models and settings, and nothing behind them. */
class BareContestant implements Contestant {

  private static final int BATCH = 200;
  private static final long WEEK = 7L * 24 * 60 * 60 * 1000;

  private final String name;
  private final Map<String, Object> form;
  private final WatchedDatabase database;
  private final TransactionTemplate transaction;
  private final ProcessEngine engine;

  /**
   * @param form what is submitted; with no listener to take it away it stays as variables
   */
  BareContestant(String name, DataSource target, Map<String, Object> form) {
    this.name = name;
    this.form = form;
    database = new WatchedDatabase(target);
    DataSourceTransactionManager transactions = new DataSourceTransactionManager(database);
    transaction = new TransactionTemplate(transactions);
    engine = configuration(transactions).buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("bpmn/assessment.bpmn")
        .addClasspathResource("forms/self-assessment.form")
        .addClasspathResource("forms/peer-review.form")
        .addClasspathResource("forms/manager-review.form")
        .deploy();
  }

  private SpringProcessEngineConfiguration configuration(
      DataSourceTransactionManager transactions) {
    SpringProcessEngineConfiguration settings = new SpringProcessEngineConfiguration();
    settings.setProcessEngineName(name);
    settings.setDataSource(database);
    settings.setTransactionManager(transactions);
    settings.setDatabaseSchemaUpdate("true");
    settings.setJobExecutorActivate(false);
    settings.setHistory("activity");
    settings.setHistoryTimeToLive("P180D");
    settings.setMetricsEnabled(false);
    settings.setDbMetricsReporterActivate(false);
    settings.setIdGenerator(new StrongUuidGenerator());
    settings.setAuthorizationEnabled(true);
    settings.setAuthorizationCheckRevokes("never");
    settings.setDefaultUserPermissionNameForTask(TaskPermissions.TASK_WORK.getName());
    settings.setEnableExceptionsAfterUnhandledBpmnError(true);
    settings.setBeans(StandIns.beans(new Date(ClockUtil.getCurrentTime().getTime() + WEEK)));
    return settings;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ProcessEngine engine() {
    return engine;
  }

  @Override
  public WatchedDatabase database() {
    return database;
  }

  @Override
  public void prepare(String round, int people) {}

  @Override
  public void open(String round, int people) {
    for (int from = 0; from < people; from += BATCH) {
      int first = from;
      transaction.executeWithoutResult(
          status ->
              IntStream.range(first, Math.min(first + BATCH, people))
                  .forEach(
                      i ->
                          engine
                              .getRuntimeService()
                              .startProcessInstanceByKey("assessment", "" + i)));
    }
  }

  @Override
  public Map<String, Object> form() {
    return form;
  }
}
