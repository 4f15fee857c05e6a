package org.kaohe.policychange.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.kaohe.policychange.Consulting;
import org.springframework.stereotype.Component;

/** HR answers what employees said. */
@Component("answerFeedback")
class AnswerFeedback implements TaskListener {

  private final Consulting consulting;
  private final Actor actor;

  AnswerFeedback(Consulting consulting, Actor actor) {
    this.consulting = consulting;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    String answer = Submission.takeText(task, "answer");
    consulting.answer(TaskCase.of(task), answer, actor.current());
  }
}
