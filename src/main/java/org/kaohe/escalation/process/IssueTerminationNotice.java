package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.escalation.IssuingMeasurePapers;
import org.kaohe.escalation.Paper;
import org.springframework.stereotype.Component;

/** Has the notice of termination written. */
@Component("issueTerminationNotice")
class IssueTerminationNotice implements JavaDelegate {

  private final IssuingMeasurePapers papers;

  IssueTerminationNotice(IssuingMeasurePapers papers) {
    this.papers = papers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    papers.issue(execution.getProcessBusinessKey(), Paper.TERMINATION_NOTICE);
  }
}
