package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.escalation.TellingUnion;
import org.springframework.stereotype.Component;

/** The union did not answer in time. */
@Component("recordUnionSilence")
class RecordUnionSilence implements JavaDelegate {

  private final TellingUnion telling;

  RecordUnionSilence(TellingUnion telling) {
    this.telling = telling;
  }

  @Override
  public void execute(DelegateExecution execution) {
    telling.noAnswer(execution.getProcessBusinessKey());
  }
}
