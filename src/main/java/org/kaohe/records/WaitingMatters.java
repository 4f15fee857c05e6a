package org.kaohe.records;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a report or a claim waits for, and letting them know. */
@Service
public class WaitingMatters {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final ConductReports reports;
  private final MeritClaims claims;
  private final ReportHandlers handlers;
  private final ClaimHandlers claimHandlers;
  private final HearingAccused hearing;
  private final WorkingDays calendar;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WaitingMatters(
      ConductReports reports,
      MeritClaims claims,
      ReportHandlers handlers,
      ClaimHandlers claimHandlers,
      HearingAccused hearing,
      WorkingDays calendar,
      ApplicationEventPublisher events,
      Clock clock) {
    this.reports = reports;
    this.claims = claims;
    this.handlers = handlers;
    this.claimHandlers = claimHandlers;
    this.hearing = hearing;
    this.calendar = calendar;
    this.events = events;
    this.clock = clock;
  }

  /** On the last working day before it is due. */
  public ZonedDateTime reminderFor(LocalDate dueOn) {
    return calendar.before(dueOn).atTime(MORNING).atZone(clock.getZone());
  }

  /** Nobody once it is decided. */
  public List<EmployeeNumber> reportWaitsFor(String reportId) {
    ConductReport report = reports.get(reportId);
    return switch (report.state()) {
      case INVESTIGATING, VERIFYING -> handlers.of(report);
      case HEARING ->
          hearing.canLogIn(report.accused()) ? List.of(report.accused()) : handlers.of(report);
      case VERIFIED, UNFOUNDED -> List.of();
    };
  }

  /** Nobody once it is decided. */
  public List<EmployeeNumber> claimWaitsFor(String claimId) {
    return claimHandlers.of(claims.get(claimId));
  }

  /** Tells them; whoever was told of this step and due date already is left out. */
  @Transactional
  public void tellOfReport(String reportId, boolean reminder) {
    ConductReport report = reports.get(reportId);
    MatterStep step =
        switch (report.state()) {
          case INVESTIGATING -> MatterStep.INVESTIGATE;
          case HEARING -> MatterStep.STATE;
          case VERIFYING, VERIFIED, UNFOUNDED -> MatterStep.VERIFY;
        };
    tell(new MatterWaits(reportId, step, reportWaitsFor(reportId), report.dueOn(), reminder));
  }

  /** As {@link #tellOfReport}. */
  @Transactional
  public void tellOfClaim(String claimId, boolean reminder) {
    MeritClaim claim = claims.get(claimId);
    MatterStep step = claim.is(ClaimState.CHECKING) ? MatterStep.CHECK : MatterStep.DECIDE;
    tell(new MatterWaits(claimId, step, claimWaitsFor(claimId), claim.dueOn(), reminder));
  }

  private void tell(MatterWaits waits) {
    if (!waits.forWhom().isEmpty()) {
      events.publishEvent(waits);
    }
  }
}
