package org.kaohe.cycle.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.Cycles;
import org.kaohe.engine.TaskCase;
import org.springframework.stereotype.Component;

/** Names department and period in HR's task, so that a month's and a week's can be told apart. */
@Component("describeCycleTask")
class DescribeCycleTask implements TaskListener {

  private final Cycles cycles;

  DescribeCycleTask(Cycles cycles) {
    this.cycles = cycles;
  }

  @Override
  public void notify(DelegateTask task) {
    Cycle cycle = cycles.get(TaskCase.of(task));
    task.setName(
        "%s：%s %s".formatted(task.getName(), cycle.department(), cycle.period().inWords()));
  }
}
