package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.kaohe.escalation.RawService;
import org.kaohe.escalation.ServingNotices;
import org.springframework.stereotype.Component;

/** HR served the notice, or held it back. */
@Component("serveNotice")
class ServeNotice implements TaskListener {

  private final ServingNotices serving;
  private final Actor actor;

  ServeNotice(ServingNotices serving, Actor actor) {
    this.serving = serving;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    RawService raw =
        new RawService(
            Submission.takeText(task, "receipt"),
            Submission.takeText(task, "servedOn"),
            Submission.takeText(task, "witness"),
            Submission.takeText(task, "serviceText"));
    serving.serve(TaskCase.of(task), raw, actor.current());
  }
}
