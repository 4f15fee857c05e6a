package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.escalation.EndingEmployments;
import org.springframework.stereotype.Component;

/** Puts the last day into the staff data. */
@Component("endEmployment")
class EndEmployment implements JavaDelegate {

  private final EndingEmployments ending;

  EndEmployment(EndingEmployments ending) {
    this.ending = ending;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ending.end(execution.getProcessBusinessKey());
  }
}
