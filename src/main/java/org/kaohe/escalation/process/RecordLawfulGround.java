package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.kaohe.escalation.RecordingGrounds;
import org.springframework.stereotype.Component;

/** HR records a ground of law, or that there is none. */
@Component("recordLawfulGround")
class RecordLawfulGround implements TaskListener {

  private final RecordingGrounds recording;
  private final Actor actor;

  RecordLawfulGround(RecordingGrounds recording, Actor actor) {
    this.recording = recording;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    String ground = Submission.takeText(task, "lawfulGround");
    String text = Submission.takeText(task, "groundText");
    recording.record(TaskCase.of(task), ground, text, actor.current());
  }
}
