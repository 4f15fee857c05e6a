package org.kaohe.records.process;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.kaohe.records.ReportProcess;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Component;

/** Starts the process {@code conduct-report}, and leads it past its hearing. */
@Component
class ProcessOfReports implements ReportProcess {

  static final String PROCESS = "conduct-report";
  static final String HEARING = "userTask_stateCase";

  private final RuntimeService runtime;
  private final TaskService tasks;

  ProcessOfReports(RuntimeService runtime, TaskService tasks) {
    this.runtime = runtime;
    this.tasks = tasks;
  }

  @Override
  public void start(String reportId) {
    runtime.startProcessInstanceByKey(PROCESS, reportId);
  }

  @Override
  public void heard(String reportId) {
    List<Task> open =
        tasks
            .createTaskQuery()
            .processDefinitionKey(PROCESS)
            .processInstanceBusinessKey(reportId)
            .taskDefinitionKey(HEARING)
            .list();
    if (open.isEmpty()) {
      throw Refused.conflict("hearing-over", "陈述期已经结束");
    }
    open.forEach(task -> tasks.complete(task.getId()));
  }
}
