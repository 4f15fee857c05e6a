package org.kaohe.appeal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.kaohe.appeal.Complaint;
import org.kaohe.appeal.LodgingAppeals;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.springframework.stereotype.Component;

/** Registers the appeal when the employee starts the process with its form in Tasklist. */
@Component("lodgeAppeal")
class LodgeAppeal implements ExecutionListener {

  private final LodgingAppeals lodging;
  private final Actor actor;

  LodgeAppeal(LodgingAppeals lodging, Actor actor) {
    this.lodging = lodging;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (execution.getProcessBusinessKey() != null) {
      return;
    }
    Complaint complaint =
        new Complaint(
            Submission.takeText(execution, "period"),
            Submission.takeText(execution, "subject"),
            Submission.takeText(execution, "rule"),
            null,
            Submission.takeText(execution, "reason"),
            Submission.takeText(execution, "references"));
    Submission.dropRest(execution);
    execution.setProcessBusinessKey(lodging.register(complaint, actor.current()).id());
  }
}
