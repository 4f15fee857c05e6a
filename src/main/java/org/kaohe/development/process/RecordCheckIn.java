package org.kaohe.development.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.development.CheckingIn;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.springframework.stereotype.Component;

/** Takes a check-in. */
@Component("recordCheckIn")
class RecordCheckIn implements TaskListener {

  private final CheckingIn checking;
  private final Actor actor;

  RecordCheckIn(CheckingIn checking, Actor actor) {
    this.checking = checking;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    checking.record(
        TaskCase.of(task),
        Submission.takeText(task, "checkInProgress"),
        Submission.takeFlag(task, "checkInLast"),
        actor.current());
  }
}
