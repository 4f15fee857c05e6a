package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.kaohe.escalation.OpeningDismissals;
import org.springframework.stereotype.Component;

/** Begins a dismissal, if the case has come so far. */
@Component("openDismissal")
class OpenDismissal implements ExecutionListener {

  private final OpeningDismissals opening;

  OpenDismissal(OpeningDismissals opening) {
    this.opening = opening;
  }

  @Override
  public void notify(DelegateExecution execution) {
    opening.open(execution.getProcessBusinessKey());
  }
}
