package org.kaohe.development.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.development.SettingGoals;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.engine.TaskCase;
import org.springframework.stereotype.Component;

/** Takes the manager's goals. */
@Component("setPlanGoals")
class SetPlanGoals implements TaskListener {

  private final SettingGoals setting;
  private final Actor actor;

  SetPlanGoals(SettingGoals setting, Actor actor) {
    this.setting = setting;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    setting.set(
        TaskCase.of(task),
        Submission.takeText(task, "planGoals"),
        Submission.takeText(task, "planResources"),
        Submission.takeText(task, "planEndsOn"),
        Submission.takeText(task, "planCheckIns"),
        actor.current());
  }
}
