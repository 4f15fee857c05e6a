package org.kaohe.escalation.process;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.escalation.Consent;
import org.kaohe.escalation.EscalationCases;
import org.kaohe.escalation.PositionChange;
import org.kaohe.escalation.PositionChange.Effect;
import org.kaohe.escalation.PositionChanges;
import org.springframework.stereotype.Component;

/** What the gateways of {@code position-change} ask, and the day on which it takes effect. */
@Component("positionQuestions")
public class PositionQuestions {

  private final EscalationCases cases;
  private final PositionChanges changes;
  private final Clock clock;

  PositionQuestions(EscalationCases cases, PositionChanges changes, Clock clock) {
    this.cases = cases;
    this.changes = changes;
    this.clock = clock;
  }

  public boolean consented(DelegateExecution execution) {
    return change(execution).consent() == Consent.GIVEN;
  }

  public boolean grounded(DelegateExecution execution) {
    return change(execution).isFounded();
  }

  public boolean applied(DelegateExecution execution) {
    return change(execution).isApplied();
  }

  public boolean left(DelegateExecution execution) {
    return change(execution).effect() == Effect.LEFT;
  }

  /** The first moment of the day. */
  public Date effectiveAt(DelegateExecution execution) {
    return Date.from(change(execution).effectiveFrom().atStartOfDay(clock.getZone()).toInstant());
  }

  private PositionChange change(DelegateExecution execution) {
    return changes.get(cases.get(execution.getProcessBusinessKey()));
  }
}
