package org.kaohe.policychange.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.TaskCase;
import org.kaohe.policychange.PolicyChange;
import org.kaohe.policychange.PolicyChanges;
import org.springframework.stereotype.Component;

/** Tells in the task which policy it is about. */
@Component("describePolicyChange")
class DescribePolicyChange implements TaskListener {

  private final PolicyChanges changes;

  DescribePolicyChange(PolicyChanges changes) {
    this.changes = changes;
  }

  @Override
  public void notify(DelegateTask task) {
    PolicyChange change = changes.get(TaskCase.of(task));
    String version = "%s 第 %d 版".formatted(change.policyId(), change.policyVersion());
    task.setName("%s：%s".formatted(task.getName(), version));
    task.setDescription(
        "%s，%s，希望自 %s 起；内容见门户的方案变更页面"
            .formatted(version, String.join("、", change.departmentNames()), change.wantedFrom()));
  }
}
