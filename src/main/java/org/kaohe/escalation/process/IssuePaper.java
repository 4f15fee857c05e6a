package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.escalation.IssuingPapers;
import org.kaohe.escalation.Paper;
import org.springframework.stereotype.Component;

/** Has a paper of the case written: the one that its input parameter {@code paper} names. */
@Component("issuePaper")
class IssuePaper implements JavaDelegate {

  private final IssuingPapers issuing;

  IssuePaper(IssuingPapers issuing) {
    this.issuing = issuing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Paper paper = Paper.valueOf((String) execution.getVariableLocal("paper"));
    issuing.issue(execution.getProcessBusinessKey(), paper);
  }
}
