package org.kaohe.escalation.process;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.kaohe.escalation.Gate;
import org.springframework.stereotype.Component;

/** Which gates open tasks are. */
@Component
class GatesOfTasks {

  private final RepositoryService repository;

  GatesOfTasks(RepositoryService repository) {
    this.repository = repository;
  }

  Gate of(Task task) {
    UserTask node =
        repository
            .getBpmnModelInstance(task.getProcessDefinitionId())
            .getModelElementById(task.getTaskDefinitionKey());
    return GateOfTask.of(node);
  }
}
