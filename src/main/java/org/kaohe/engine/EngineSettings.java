package org.kaohe.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * Settings that the starter has no property for. Our own tables come first: Flyway refuses a schema
 * in which it finds the engine's.
 */
@Component
@DependsOnDatabaseInitialization
class EngineSettings extends AbstractProcessEnginePlugin {

  /** Staff numbers such as {@code E-001} and names such as {@code zhang.san}. */
  static final String USER_IDS = "[A-Za-z0-9_.-]{1,64}";

  private final TaskFaults faults;
  private final FormFields fields;

  /** The clock comes in so that it is set before the engine computes its first due date. */
  EngineSettings(TaskFaults faults, FormFields fields, CompanyClock clock) {
    this.faults = faults;
    this.fields = fields;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    secure(engine);
    cleanUp(engine);
    engine.setEnableExceptionsAfterUnhandledBpmnError(true);
    engine.setHistoryEventProducer(new NamelessStarts());
    dropSubmissions(engine);
    engine.setFailedJobRetryTimeCycle("R5/PT10S");
    engine.setCustomPreCommandInterceptorsTxRequired(
        with(engine.getCustomPreCommandInterceptorsTxRequired()));
    engine.setCustomPreCommandInterceptorsTxRequiresNew(
        with(engine.getCustomPreCommandInterceptorsTxRequiresNew()));
  }

  private static void secure(ProcessEngineConfigurationImpl engine) {
    engine.setAuthorizationEnabled(true);
    engine.setAuthorizationCheckRevokes("never");
    engine.setDefaultUserPermissionNameForTask(TaskPermissions.TASK_WORK.getName());
    engine.setUserResourceWhitelistPattern(USER_IDS);
    engine.setGroupResourceWhitelistPattern(USER_IDS);
    engine.setEnableExpressionsInAdhocQueries(false);
    throttle(engine);
  }

  /** Guessing waits up to a minute each time; a limit would let anybody lock anybody out. */
  private static void throttle(ProcessEngineConfigurationImpl engine) {
    engine.setLoginMaxAttempts(Integer.MAX_VALUE);
    engine.setLoginDelayBase(1);
    engine.setLoginDelayFactor(2);
    engine.setLoginDelayMaxTime(60);
  }

  /** Without a window the engine never cleans its history. */
  private static void cleanUp(ProcessEngineConfigurationImpl engine) {
    engine.setHistoryCleanupBatchWindowStartTime("02:00+0800");
    engine.setHistoryCleanupBatchWindowEndTime("05:00+0800");
  }

  private void dropSubmissions(ProcessEngineConfigurationImpl engine) {
    List<BpmnParseListener> others = engine.getCustomPostBPMNParseListeners();
    List<BpmnParseListener> all = new ArrayList<>(others == null ? List.of() : others);
    all.add(new DroppingSubmissions(fields));
    engine.setCustomPostBPMNParseListeners(all);
  }

  private List<CommandInterceptor> with(List<CommandInterceptor> others) {
    List<CommandInterceptor> all = new ArrayList<>(others == null ? List.of() : others);
    all.add(0, new FaultInterceptor(faults));
    return all;
  }
}
