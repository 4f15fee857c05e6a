package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.kaohe.escalation.CheckingProtection;
import org.springframework.stereotype.Component;

/** HR checked what protects the employee. */
@Component("checkProtection")
class CheckProtection implements TaskListener {

  private final CheckingProtection checking;
  private final Actor actor;

  CheckProtection(CheckingProtection checking, Actor actor) {
    this.checking = checking;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    String protection = Submission.takeText(task, "protection");
    String text = Submission.takeText(task, "protectionText");
    checking.check(TaskCase.of(task), protection, text, actor.current());
  }
}
