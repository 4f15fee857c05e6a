package org.kaohe.cycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.committee.ElectionResults;
import org.springframework.stereotype.Component;

/** What the processes of cycles ask about the committee; public for their expressions. */
@Component("committeeStage")
public class CommitteeStage {

  private final ElectionResults elections;

  CommitteeStage(ElectionResults elections) {
    this.elections = elections;
  }

  /** Whether an election of the cycle has no result yet. */
  public boolean needed(DelegateExecution execution) {
    return elections.pending(execution.getProcessBusinessKey()).isPresent();
  }

  /** The election to be held next: the business key of its process. */
  public String next(DelegateExecution execution) {
    return elections.pending(execution.getProcessBusinessKey()).orElseThrow();
  }
}
