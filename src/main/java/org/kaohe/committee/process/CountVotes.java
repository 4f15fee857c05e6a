package org.kaohe.committee.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.committee.CountingVotes;
import org.springframework.stereotype.Component;

/** Ends a ballot. */
@Component("countVotes")
class CountVotes implements JavaDelegate {

  private final CountingVotes counting;

  CountVotes(CountingVotes counting) {
    this.counting = counting;
  }

  @Override
  public void execute(DelegateExecution execution) {
    counting.count(execution.getProcessBusinessKey());
  }
}
