package org.kaohe.records.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.kaohe.engine.TaskCase;
import org.kaohe.records.HandlingClaims;
import org.kaohe.records.WaitingMatters;
import org.springframework.stereotype.Component;

/** Nobody checked the claim in time: from now on the task is the next superior's. */
@Component("passClaimOn")
class PassClaimOn implements TaskListener {

  private final HandlingClaims handling;
  private final WaitingMatters waiting;
  private final ClaimFlow flow;

  PassClaimOn(HandlingClaims handling, WaitingMatters waiting, ClaimFlow flow) {
    this.handling = handling;
    this.waiting = waiting;
    this.flow = flow;
  }

  @Override
  public void notify(DelegateTask task) {
    handling.passOn(TaskCase.of(task));
    task.setAssignee(null);
    List.copyOf(task.getCandidates()).stream()
        .map(IdentityLink::getUserId)
        .forEach(task::deleteCandidateUser);
    task.addCandidateUsers(flow.candidates(task.getExecution()));
    task.setDueDate(flow.due(task.getExecution()));
    waiting.tellOfClaim(TaskCase.of(task), false);
  }
}
