package org.kaohe.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@KaoheTest
class EngineSettingsTest {

  @Autowired ProcessEngine engine;
  @Autowired RepositoryService repository;
  @Autowired TestClock clock;
  @Autowired java.time.Clock domainClock;

  @Test
  void engineAndDomainShareOneClock() {
    clock.set("2026-11-06T18:00");

    assertThat(ClockUtil.getCurrentTime()).isEqualTo(Date.from(domainClock.instant()));
    assertThat(domainClock.instant()).isEqualTo("2026-11-06T10:00:00Z");
    assertThat(domainClock.getZone()).hasToString("Asia/Shanghai");
  }

  @Test
  void authorizationIsOnAndHistoryKeepsNoVariables() {
    assertThat(settings().isAuthorizationEnabled()).isTrue();
    assertThat(settings().getAuthorizationCheckRevokes()).isEqualTo("never");
    assertThat(settings().getDefaultUserPermissionNameForTask()).isEqualTo("TASK_WORK");
    assertThat(settings().getHistoryLevel().getName()).isEqualTo("activity");
    assertThat(settings().isEnableExpressionsInAdhocQueries()).isFalse();
    assertThat(settings().isEnableExceptionsAfterUnhandledBpmnError()).isTrue();
  }

  @Test
  void historyIsCleanedUpInItsWindow() {
    assertThat(settings().getHistoryCleanupBatchWindowStartTime()).isEqualTo("02:00+0800");
    assertThat(settings().getHistoryCleanupBatchWindowEndTime()).isEqualTo("05:00+0800");
  }

  @Test
  void staffNumbersAreUserIds() {
    assertThat("E-001").matches(settings().getUserResourceWhitelistPattern());
    assertThat("zhang.san").matches(settings().getUserResourceWhitelistPattern());
    assertThat("a b").doesNotMatch(settings().getUserResourceWhitelistPattern());
  }

  @Test
  void noScriptEngineBeyondExpressionsIsThere() {
    assertThat(new ScriptEngineManager().getEngineFactories())
        .extracting(ScriptEngineFactory::getLanguageName)
        .allMatch(language -> language.matches("(?i).*(feel|EL).*"));
  }

  @Test
  void resourcesAreDeployedUnderRelativeNames() {
    for (Deployment deployment : repository.createDeploymentQuery().list()) {
      assertThat(repository.getDeploymentResourceNames(deployment.getId()))
          .allMatch(name -> name.matches("(bpmn|forms)/[a-z0-9A-Z-]+\\.(bpmn|form)"));
    }
  }

  private ProcessEngineConfigurationImpl settings() {
    return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
  }
}
