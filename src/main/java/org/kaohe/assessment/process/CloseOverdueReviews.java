package org.kaohe.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.assessment.ClosingOverdueReviews;
import org.springframework.stereotype.Component;

@Component("closeOverdueReviews")
public class CloseOverdueReviews implements JavaDelegate {

  private final ClosingOverdueReviews closing;

  CloseOverdueReviews(ClosingOverdueReviews closing) {
    this.closing = closing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    closing.close(execution.getProcessBusinessKey());
  }
}
