package org.kaohe.records.process;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.records.ClaimState;
import org.kaohe.records.HandlingClaims;
import org.kaohe.records.MeritClaim;
import org.kaohe.records.MeritClaims;
import org.kaohe.records.WaitingMatters;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/** What the expressions of {@code merit-claim} ask; our tables answer. */
@Component("claimFlow")
public class ClaimFlow {

  private final MeritClaims claims;
  private final WaitingMatters waiting;
  private final HandlingClaims handling;
  private final Clock clock;

  ClaimFlow(MeritClaims claims, WaitingMatters waiting, HandlingClaims handling, Clock clock) {
    this.claims = claims;
    this.waiting = waiting;
    this.handling = handling;
    this.clock = clock;
  }

  public List<String> candidates(DelegateExecution execution) {
    return waiting.claimWaitsFor(execution.getProcessBusinessKey()).stream()
        .map(EmployeeNumber::value)
        .toList();
  }

  /** The last second of the due day. */
  public Date due(DelegateExecution execution) {
    return Days.lastSecondOf(claim(execution).dueOn(), clock.getZone());
  }

  /** When the first superior's time is over. */
  public Date end(DelegateExecution execution) {
    return Days.endOf(claim(execution).dueOn(), clock.getZone());
  }

  /** When the second superior's time is over. */
  public Date secondEnd(DelegateExecution execution) {
    return Days.endOf(handling.dueAfter(claim(execution).dueOn()), clock.getZone());
  }

  public Date reminder(DelegateExecution execution) {
    return Date.from(waiting.reminderFor(claim(execution).dueOn()).toInstant());
  }

  public boolean approved(DelegateExecution execution) {
    return claim(execution).is(ClaimState.APPROVED);
  }

  private MeritClaim claim(DelegateExecution execution) {
    return claims.get(execution.getProcessBusinessKey());
  }
}
