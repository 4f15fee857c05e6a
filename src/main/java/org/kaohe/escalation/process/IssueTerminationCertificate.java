package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.escalation.IssuingMeasurePapers;
import org.kaohe.escalation.Paper;
import org.springframework.stereotype.Component;

/** Has the certificate of termination written. */
@Component("issueTerminationCertificate")
class IssueTerminationCertificate implements JavaDelegate {

  private final IssuingMeasurePapers papers;

  IssueTerminationCertificate(IssuingMeasurePapers papers) {
    this.papers = papers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    papers.issue(execution.getProcessBusinessKey(), Paper.TERMINATION_CERTIFICATE);
  }
}
