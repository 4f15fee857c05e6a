package org.kaohe.assessment.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.kaohe.assessment.Assessment;
import org.kaohe.assessment.RemindingReviewers;
import org.kaohe.assessment.ReviewAssignment;
import org.kaohe.assessment.ReviewSource;
import org.springframework.stereotype.Component;

/** Carries the due dates of our tables over to open tasks and their timers. */
@Component
class MovingDueDates {

  private final TaskService tasks;
  private final ManagementService management;
  private final RemindingReviewers reminding;
  private final Clock clock;

  MovingDueDates(
      TaskService tasks, ManagementService management, RemindingReviewers reminding, Clock clock) {
    this.tasks = tasks;
    this.management = management;
    this.reminding = reminding;
    this.clock = clock;
  }

  void follow(Collection<Assessment> assessments) {
    for (Assessment assessment : assessments) {
      assessment.stage().ifPresent(source -> follow(assessment, source));
    }
  }

  private void follow(Assessment assessment, ReviewSource source) {
    LocalDate due =
        assessment
            .open(source)
            .map(ReviewAssignment::dueOn)
            .max(LocalDate::compareTo)
            .orElseThrow();
    for (Task task :
        tasks
            .createTaskQuery()
            .processDefinitionKey(ReviewTasks.PROCESS)
            .processInstanceBusinessKey(assessment.id())
            .taskDefinitionKey(ReviewTasks.task(source))
            .list()) {
      task.setDueDate(ReviewDates.dueDate(due, clock.getZone()));
      tasks.saveTask(task);
      moveTimers(task.getProcessInstanceId(), source, due);
    }
  }

  /** The deadline hangs on the stage; the reminder, if not sent yet, on the task itself. */
  private void moveTimers(String instance, ReviewSource source, LocalDate due) {
    move(instance, ReviewTasks.deadline(source), ReviewDates.deadline(due, clock.getZone()));
    move(instance, ReviewTasks.task(source), Date.from(reminding.momentFor(due).toInstant()));
  }

  private void move(String instance, String activity, Date to) {
    for (Job timer :
        management
            .createJobQuery()
            .timers()
            .processInstanceId(instance)
            .activityId(activity)
            .list()) {
      management.setJobDuedate(timer.getId(), to);
    }
  }
}
