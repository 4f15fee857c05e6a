package org.kaohe.portal.process;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.kaohe.portal.WorkLinks;
import org.springframework.stereotype.Component;

/** Looks cases up by their business keys. */
@Component
class EngineLinks implements WorkLinks {

  private final TaskService tasks;
  private final RuntimeService runtime;

  EngineLinks(TaskService tasks, RuntimeService runtime) {
    this.tasks = tasks;
    this.runtime = runtime;
  }

  @Override
  public Optional<String> task(String processKey, String businessKey) {
    return tasks
        .createTaskQuery()
        .processDefinitionKey(processKey)
        .processInstanceBusinessKey(businessKey)
        .listPage(0, 1)
        .stream()
        .findFirst()
        .map(task -> TASKLIST + "#/?task=" + task.getId());
  }

  @Override
  public Optional<String> running(String processKey, String businessKey) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(businessKey, processKey)
        .listPage(0, 1)
        .stream()
        .findFirst()
        .map(instance -> COCKPIT + "#/process-instance/" + instance.getId() + "/runtime");
  }
}
