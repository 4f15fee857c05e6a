package org.kaohe.cycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.cycle.PublishingResults;
import org.springframework.stereotype.Component;

/** Tells everyone concerned. */
@Component("notifyPeople")
class NotifyPeople implements JavaDelegate {

  private final PublishingResults publishing;

  NotifyPeople(PublishingResults publishing) {
    this.publishing = publishing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    publishing.announce(execution.getProcessBusinessKey());
  }
}
