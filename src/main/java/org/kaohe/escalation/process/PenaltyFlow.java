package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.escalation.EscalationCase;
import org.kaohe.escalation.EscalationCases;
import org.kaohe.escalation.Ladder;
import org.kaohe.escalation.Turn;
import org.springframework.stereotype.Component;

/** What {@code penalty-escalation} asks about its case, and the plan that it calls. */
@Component("penaltyFlow")
public class PenaltyFlow {

  private final EscalationCases cases;

  PenaltyFlow(EscalationCases cases) {
    this.cases = cases;
  }

  public boolean isConduct(DelegateExecution execution) {
    return about(execution).ladder() == Ladder.CONDUCT;
  }

  public boolean warns(DelegateExecution execution) {
    return about(execution).turn() == Turn.WARN;
  }

  public boolean plans(DelegateExecution execution) {
    return about(execution).turn() == Turn.PLAN;
  }

  public boolean changesPosition(DelegateExecution execution) {
    return about(execution).turn() == Turn.CHANGE_POSITION;
  }

  public boolean dismisses(DelegateExecution execution) {
    return about(execution).turn() == Turn.DISMISS;
  }

  public boolean failedAgain(DelegateExecution execution) {
    return about(execution).turn() == Turn.PROPOSE_AFTER_PLAN;
  }

  public String planId(DelegateExecution execution) {
    return about(execution).planId();
  }

  private EscalationCase about(DelegateExecution execution) {
    return cases.get(execution.getProcessBusinessKey());
  }
}
