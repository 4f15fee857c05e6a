package org.kaohe.cycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.cycle.PublishingResults;
import org.springframework.stereotype.Component;

/** Publishes the month. */
@Component("publishResults")
class PublishResults implements JavaDelegate {

  private final PublishingResults publishing;

  PublishResults(PublishingResults publishing) {
    this.publishing = publishing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    publishing.publish(execution.getProcessBusinessKey());
  }
}
