package org.kaohe.development.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.kaohe.development.TrainingProcess;
import org.springframework.stereotype.Component;

/** Starts, moves and ends {@code training} where the portal did what its tasks would. */
@Component
class ProcessOfTrainings implements TrainingProcess {

  private static final String PROCESS = "training";

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final AsSystem system;

  ProcessOfTrainings(RuntimeService runtime, TaskService tasks, AsSystem system) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.system = system;
  }

  @Override
  public void start(String trainingId) {
    system.run(() -> runtime.startProcessInstanceByKey(PROCESS, trainingId));
  }

  @Override
  public void chosen(String trainingId) {
    complete(trainingId, "userTask_chooseSession");
  }

  @Override
  public void recorded(String trainingId) {
    complete(trainingId, "userTask_recordTraining");
  }

  private void complete(String trainingId, String task) {
    system.run(
        () ->
            tasks
                .createTaskQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(trainingId)
                .taskDefinitionKey(task)
                .list()
                .forEach(open -> tasks.complete(open.getId())));
  }

  @Override
  public void end(String trainingId) {
    system.run(
        () ->
            runtime
                .createMessageCorrelation("trainingEnded")
                .processInstanceBusinessKey(trainingId)
                .correlateAllWithResult());
  }
}
