package org.kaohe.development.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.development.RecordingTraining;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.springframework.stereotype.Component;

/** Takes the result of one person; the portal has stored its own before. */
@Component("recordTraining")
class RecordTraining implements TaskListener {

  private final RecordingTraining recording;
  private final Actor actor;

  RecordTraining(RecordingTraining recording, Actor actor) {
    this.recording = recording;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    RecordingTraining.RawMark mark =
        new RecordingTraining.RawMark(
            null,
            Submission.takeFlag(task, "trainingAttended"),
            Submission.takeFlag(task, "trainingActive"),
            Submission.takeText(task, "trainingScore"),
            Submission.takeText(task, "trainingRemark"));
    if (actor.current() != null) {
      recording.recordOne(TaskCase.of(task), mark, actor.current());
    }
  }
}
