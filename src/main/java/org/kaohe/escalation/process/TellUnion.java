package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.kaohe.escalation.TellingUnion;
import org.springframework.stereotype.Component;

/** The union's answer. */
@Component("tellUnion")
class TellUnion implements TaskListener {

  private final TellingUnion telling;
  private final Overdue overdue;
  private final Actor actor;

  TellUnion(TellingUnion telling, Overdue overdue, Actor actor) {
    this.telling = telling;
    this.overdue = overdue;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    String answer = Submission.takeText(task, "unionAnswer");
    String text = Submission.takeText(task, "unionText");
    telling.answer(TaskCase.of(task), answer, text, overdue.is(task), actor.current());
  }
}
