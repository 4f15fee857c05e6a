package org.kaohe.escalation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.escalation.Dismissal;
import org.kaohe.escalation.Dismissals;
import org.kaohe.escalation.EscalationCase;
import org.kaohe.escalation.EscalationCases;
import org.kaohe.escalation.Ladder;
import org.kaohe.escalation.Recheck;
import org.springframework.stereotype.Component;

/** What {@code dismissal} asks; where nothing is known, the answer protects. */
@Component("dismissalQuestions")
public class DismissalQuestions {

  private final EscalationCases cases;
  private final Dismissals dismissals;
  private final Clock clock;

  DismissalQuestions(EscalationCases cases, Dismissals dismissals, Clock clock) {
    this.cases = cases;
    this.dismissals = dismissals;
    this.clock = clock;
  }

  public boolean forMisconduct(DelegateExecution execution) {
    return about(execution).ladder() == Ladder.CONDUCT;
  }

  public boolean unprotected(DelegateExecution execution) {
    return dismissal(execution).isUnprotected();
  }

  public boolean statusUnchanged(DelegateExecution execution) {
    return dismissal(execution).recheck() == Recheck.UNCHANGED;
  }

  public boolean left(DelegateExecution execution) {
    return dismissal(execution).recheck() == Recheck.LEFT;
  }

  public boolean served(DelegateExecution execution) {
    return dismissal(execution).isServed();
  }

  /** The first moment of the last day of employment. */
  public Date lastDayAt(DelegateExecution execution) {
    LocalDate lastDay = dismissal(execution).lastDay();
    return Date.from(lastDay.atStartOfDay(clock.getZone()).toInstant());
  }

  private Dismissal dismissal(DelegateExecution execution) {
    return dismissals.get(about(execution));
  }

  private EscalationCase about(DelegateExecution execution) {
    return cases.get(execution.getProcessBusinessKey());
  }
}
