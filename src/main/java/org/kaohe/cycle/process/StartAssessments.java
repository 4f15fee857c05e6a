package org.kaohe.cycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.assessment.StartingAssessments;
import org.kaohe.cycle.CycleSettings;
import org.springframework.stereotype.Component;

/** Starts one batch of assessments. */
@Component("startAssessments")
class StartAssessments implements JavaDelegate {

  private final StartingAssessments starting;
  private final CycleSettings settings;

  StartAssessments(StartingAssessments starting, CycleSettings settings) {
    this.starting = starting;
    this.settings = settings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    int left = starting.startBatch(execution.getProcessBusinessKey(), settings.batchSize());
    execution.setVariable(CycleVariables.ALL_STARTED, left == 0);
  }
}
