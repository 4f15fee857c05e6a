package org.kaohe.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.assessment.RemindingReviewers;
import org.kaohe.engine.TaskCase;
import org.springframework.stereotype.Component;

@Component("remindReviewers")
public class RemindReviewers implements TaskListener {

  private final RemindingReviewers reminding;

  RemindReviewers(RemindingReviewers reminding) {
    this.reminding = reminding;
  }

  @Override
  public void notify(DelegateTask task) {
    reminding.remind(TaskCase.of(task));
  }
}
