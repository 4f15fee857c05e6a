package org.kaohe.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.assessment.FinishingAssessments;
import org.springframework.stereotype.Component;

@Component("finishAssessment")
public class FinishAssessment implements JavaDelegate {

  private final FinishingAssessments finishing;

  FinishAssessment(FinishingAssessments finishing) {
    this.finishing = finishing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    finishing.finish(execution.getProcessBusinessKey());
  }
}
