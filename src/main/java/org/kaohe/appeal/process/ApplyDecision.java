package org.kaohe.appeal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.appeal.ReviewingAppeals;
import org.springframework.stereotype.Component;

/** Carries the decision out. */
@Component("applyDecision")
class ApplyDecision implements JavaDelegate {

  private final ReviewingAppeals reviewing;

  ApplyDecision(ReviewingAppeals reviewing) {
    this.reviewing = reviewing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reviewing.apply(execution.getProcessBusinessKey());
  }
}
