package org.kaohe.development.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.development.ImprovementPlan;
import org.kaohe.development.ImprovementPlans;
import org.kaohe.engine.TaskCase;
import org.springframework.stereotype.Component;

/** Tells in the task whose plan it is, and where it can be read. */
@Component("describePlan")
class DescribePlan implements TaskListener {

  private final ImprovementPlans plans;

  DescribePlan(ImprovementPlans plans) {
    this.plans = plans;
  }

  @Override
  public void notify(DelegateTask task) {
    ImprovementPlan plan = plans.get(TaskCase.of(task));
    task.setName("%s：%s".formatted(task.getName(), plan.employeeName()));
    task.setDescription(
        "员工：%s（%s），全文见门户 /plans/%s".formatted(plan.employeeName(), plan.employee(), plan.id()));
  }
}
