package org.kaohe.committee.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.kaohe.committee.BallotProcess;
import org.kaohe.committee.Election;
import org.kaohe.committee.RemindingMembers;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/** Moves and withdraws open tasks of {@code award-committee}, whoever is behind the request. */
@Component
class RunningBallots implements BallotProcess {

  private static final String PROCESS = "award-committee";
  private static final String VOTE = "userTask_vote";

  private final TaskService tasks;
  private final ManagementService management;
  private final IdentityService identities;
  private final RemindingMembers reminding;
  private final Clock clock;

  RunningBallots(
      TaskService tasks,
      ManagementService management,
      IdentityService identities,
      RemindingMembers reminding,
      Clock clock) {
    this.tasks = tasks;
    this.management = management;
    this.identities = identities;
    this.reminding = reminding;
    this.clock = clock;
  }

  @Override
  public void followDueDate(Election election) {
    asSystem(() -> follow(election.dueOn(), open(election.id())));
  }

  private void follow(LocalDate dueOn, List<Task> open) {
    Date deadline = BallotDates.deadline(dueOn, clock.getZone());
    Date reminder = Date.from(reminding.momentFor(dueOn).toInstant());
    for (Task task : open) {
      task.setDueDate(BallotDates.due(dueOn, clock.getZone()));
      tasks.saveTask(task);
    }
    open.stream()
        .map(Task::getProcessInstanceId)
        .distinct()
        .forEach(
            instance -> {
              move(instance, "boundaryEvent_voteOver", deadline);
              move(instance, VOTE, reminder);
            });
  }

  private void move(String instance, String activity, Date to) {
    management
        .createJobQuery()
        .timers()
        .processInstanceId(instance)
        .activityId(activity)
        .list()
        .stream()
        .forEach(timer -> management.setJobDuedate(timer.getId(), to));
  }

  @Override
  public void withdraw(String electionId, EmployeeNumber member) {
    asSystem(
        () ->
            open(electionId).stream()
                .filter(task -> member.value().equals(task.getAssignee()))
                .forEach(task -> tasks.complete(task.getId())));
  }

  private List<Task> open(String electionId) {
    return tasks
        .createTaskQuery()
        .processDefinitionKey(PROCESS)
        .processInstanceBusinessKey(electionId)
        .taskDefinitionKey(VOTE)
        .list();
  }

  private void asSystem(Runnable change) {
    var person = identities.getCurrentAuthentication();
    identities.clearAuthentication();
    try {
      change.run();
    } finally {
      if (person != null) {
        identities.setAuthentication(person);
      }
    }
  }
}
