package org.kaohe.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.assessment.RemindingReviewers;
import org.springframework.stereotype.Component;

@Component("remindReviewers")
public class RemindReviewers implements JavaDelegate {

  private final RemindingReviewers reminding;

  RemindReviewers(RemindingReviewers reminding) {
    this.reminding = reminding;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reminding.remind(execution.getProcessBusinessKey());
  }
}
