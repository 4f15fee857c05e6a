package org.kaohe.records.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.kaohe.engine.Actor;
import org.kaohe.engine.Submission;
import org.kaohe.records.RawClaim;
import org.kaohe.records.RegisteringClaims;
import org.springframework.stereotype.Component;

/** Registers the claim when somebody starts the process with its form in Tasklist. */
@Component("registerClaim")
class RegisterClaim implements ExecutionListener {

  private final RegisteringClaims registering;
  private final Actor actor;

  RegisterClaim(RegisteringClaims registering, Actor actor) {
    this.registering = registering;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (execution.getProcessBusinessKey() != null) {
      return;
    }
    RawClaim claim =
        new RawClaim(
            Submission.takeText(execution, "occurredOn"),
            Submission.takeText(execution, "category"),
            Submission.takeText(execution, "description"),
            Submission.takeText(execution, "references"),
            Submission.takeText(execution, "amount"),
            Submission.takeText(execution, "trainingResult"),
            Submission.takeText(execution, "anotherEvent"));
    Submission.dropRest(execution);
    execution.setProcessBusinessKey(registering.register(claim, actor.current()).id());
  }
}
