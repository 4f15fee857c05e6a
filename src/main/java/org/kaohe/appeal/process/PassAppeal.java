package org.kaohe.appeal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.appeal.ReviewingAppeals;
import org.springframework.stereotype.Component;

/** The department head decides from now on. */
@Component("passAppeal")
class PassAppeal implements JavaDelegate {

  private final ReviewingAppeals reviewing;

  PassAppeal(ReviewingAppeals reviewing) {
    this.reviewing = reviewing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reviewing.passOn(execution.getProcessBusinessKey());
  }
}
