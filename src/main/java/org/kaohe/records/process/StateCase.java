package org.kaohe.records.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.kaohe.records.HearingAccused;
import org.springframework.stereotype.Component;

/** Takes the employee's statement; nothing if HR wrote it down already. */
@Component("stateCase")
class StateCase implements TaskListener {

  private final HearingAccused hearing;
  private final Actor actor;

  StateCase(HearingAccused hearing, Actor actor) {
    this.hearing = hearing;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    String statement = Submission.takeText(task, "statement");
    String heardHow = Submission.takeText(task, "heardHow");
    if (hearing.isOpen(TaskCase.of(task))) {
      hearing.state(TaskCase.of(task), statement, heardHow, actor.current());
    }
  }
}
