package org.kaohe.committee.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.committee.OpeningBallots;
import org.springframework.stereotype.Component;

/** Asks the members. */
@Component("conveneCommittee")
class ConveneCommittee implements JavaDelegate {

  private final OpeningBallots opening;

  ConveneCommittee(OpeningBallots opening) {
    this.opening = opening;
  }

  @Override
  public void execute(DelegateExecution execution) {
    opening.convene(execution.getProcessBusinessKey());
  }
}
