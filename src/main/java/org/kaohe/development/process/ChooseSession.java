package org.kaohe.development.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.development.ChoosingSessions;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.springframework.stereotype.Component;

/** Takes the session that somebody chose; the portal has stored its own before. */
@Component("chooseSession")
class ChooseSession implements TaskListener {

  private final ChoosingSessions choosing;
  private final Actor actor;

  ChooseSession(ChoosingSessions choosing, Actor actor) {
    this.choosing = choosing;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    String session = Submission.takeText(task, "trainingSession");
    if (actor.current() != null) {
      choosing.choose(TaskCase.of(task), session, actor.current());
    }
  }
}
