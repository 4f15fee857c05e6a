package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.kaohe.escalation.Consenting;
import org.springframework.stereotype.Component;

/** The employee's answer to the new position. */
@Component("consentToChange")
class ConsentToChange implements TaskListener {

  private final Consenting consenting;
  private final Overdue overdue;
  private final Actor actor;

  ConsentToChange(Consenting consenting, Overdue overdue, Actor actor) {
    this.consenting = consenting;
    this.overdue = overdue;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    String answer = Submission.takeText(task, "consent");
    String text = Submission.takeText(task, "consentText");
    consenting.answer(TaskCase.of(task), answer, text, overdue.is(task), actor.current());
  }
}
