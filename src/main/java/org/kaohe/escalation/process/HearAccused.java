package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.kaohe.escalation.HearingCases;
import org.springframework.stereotype.Component;

/** Takes what the accused says. */
@Component("hearAccused")
class HearAccused implements TaskListener {

  private final HearingCases hearing;
  private final Actor actor;

  HearAccused(HearingCases hearing, Actor actor) {
    this.hearing = hearing;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    String statement = Submission.takeText(task, "statement");
    hearing.hear(TaskCase.of(task), statement, actor.current());
  }
}
