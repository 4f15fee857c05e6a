package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.escalation.IssuingMeasurePapers;
import org.springframework.stereotype.Component;

/** Has the notice of the new position written. */
@Component("issuePositionPaper")
class IssuePositionPaper implements JavaDelegate {

  private final IssuingMeasurePapers papers;

  IssuePositionPaper(IssuingMeasurePapers papers) {
    this.papers = papers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    papers.issueOfPosition(execution.getProcessBusinessKey());
  }
}
