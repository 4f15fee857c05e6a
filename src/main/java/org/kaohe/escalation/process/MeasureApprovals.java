package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.escalation.ApprovingMeasures;
import org.springframework.stereotype.Component;

/** Asks whether a measure was approved. */
@Component("measureApprovals")
public class MeasureApprovals {

  private final ApprovingMeasures approving;

  MeasureApprovals(ApprovingMeasures approving) {
    this.approving = approving;
  }

  public boolean byManager(DelegateExecution execution) {
    return approving.isApprovedByManager(execution.getProcessBusinessKey());
  }

  public boolean byHead(DelegateExecution execution) {
    return approving.isApprovedByHead(execution.getProcessBusinessKey());
  }
}
