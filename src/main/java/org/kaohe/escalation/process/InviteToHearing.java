package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.kaohe.escalation.IssuingPapers;
import org.kaohe.escalation.Paper;
import org.springframework.stereotype.Component;

/** Has the invitation to the hearing written, in the job that opens it. */
@Component("inviteToHearing")
class InviteToHearing implements ExecutionListener {

  private final IssuingPapers issuing;

  InviteToHearing(IssuingPapers issuing) {
    this.issuing = issuing;
  }

  @Override
  public void notify(DelegateExecution execution) {
    issuing.issue(execution.getProcessBusinessKey(), Paper.HEARING_INVITATION);
  }
}
