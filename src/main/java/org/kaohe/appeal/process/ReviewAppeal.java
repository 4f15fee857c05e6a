package org.kaohe.appeal.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.appeal.RawVerdict;
import org.kaohe.appeal.ReviewingAppeals;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.springframework.stereotype.Component;

/** Takes the reviewer's verdict. */
@Component("reviewAppeal")
class ReviewAppeal implements TaskListener {

  private final ReviewingAppeals reviewing;
  private final Actor actor;

  ReviewAppeal(ReviewingAppeals reviewing, Actor actor) {
    this.reviewing = reviewing;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    RawVerdict verdict =
        new RawVerdict(
            Submission.takeText(task, "decision"),
            Submission.takeText(task, "decisionReason"),
            Submission.takeText(task, "correctedMetric"),
            Submission.takeText(task, "correctedValue"),
            Submission.takeText(task, "scorePoints"));
    reviewing.decide(TaskCase.of(task), verdict, actor.current());
  }
}
