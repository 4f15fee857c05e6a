package org.kaohe.records;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Severity;
import org.kaohe.shared.SubjectType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A superior checks a claim, then HR decides it. */
@Service
public class HandlingClaims {

  private static final String SOURCE = "奖励申报";

  private final MeritClaims claims;
  private final ClaimHandlers handlers;
  private final KeepingRecords keeping;
  private final WorkingDays calendar;
  private final RecordSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HandlingClaims(
      MeritClaims claims,
      ClaimHandlers handlers,
      KeepingRecords keeping,
      WorkingDays calendar,
      RecordSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.claims = claims;
    this.handlers = handlers;
    this.keeping = keeping;
    this.calendar = calendar;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /**
   * HR decides next, whatever the superior says.
   *
   * @param supported {@code YES} or {@code NO}
   * @param note needed with {@code NO}
   * @throws org.kaohe.shared.Refused with every fault at once; forbidden to anybody not asked
   */
  @Transactional
  public void check(String claimId, String supported, String note, EmployeeNumber by) {
    MeritClaim claim = claims.get(claimId);
    handlers.expect(claim, by);
    ClaimCheck check = ClaimForms.check(supported, note, by, clock.instant());
    claim.checked(check, calendar.plus(LocalDate.now(clock), settings.decideDays()));
    claims.save(claim);
  }

  /** Not checked in time: the next superior is asked, in the end HR. */
  @Transactional
  public void passOn(String claimId) {
    MeritClaim claim = claims.get(claimId);
    CheckStep asked = handlers.actual(claim);
    if (claim.is(ClaimState.CHECKING) && asked != CheckStep.HR) {
      claim.passOn(asked.next(), dueAfter(claim.dueOn()));
      claims.save(claim);
    }
  }

  /** The last day of whoever is asked when this day has passed; a late timer costs nobody time. */
  public LocalDate dueAfter(LocalDate dueOn) {
    LocalDate yesterday = LocalDate.now(clock).minusDays(1);
    return calendar.plus(dueOn.isBefore(yesterday) ? yesterday : dueOn, settings.checkDays());
  }

  /**
   * Approved or declined; an approved claim still has to be {@link #record recorded}.
   *
   * @throws org.kaohe.shared.Refused with every fault at once; forbidden to the claimant
   */
  @Transactional
  public void decide(String claimId, RawClaimDecision raw, EmployeeNumber by) {
    MeritClaim claim = claims.get(claimId);
    handlers.expect(claim, by);
    claim.decided(ClaimForms.decision(claim, raw, by, clock.instant()));
    MeritClaim saved = claims.save(claim);
    if (!saved.decision().approved()) {
      events.publishEvent(new ClaimDecided(saved));
    }
  }

  /** An approved claim becomes a record. Can be repeated. */
  @Transactional
  public void record(String claimId) {
    MeritClaim claim = claims.get(claimId);
    if (claim.recordNo() != null) {
      return;
    }
    CaseRecord record = keeping.add(factsOf(claim), SOURCE, claim.decision().decidedBy());
    claim.recorded(record.number());
    events.publishEvent(new ClaimDecided(claims.save(claim)));
  }

  private static CaseFacts factsOf(MeritClaim claim) {
    return new CaseFacts(
        SubjectType.EMPLOYEE,
        claim.claimant().value(),
        claim.occurredOn(),
        claim.category(),
        Severity.MINOR,
        RecordStatus.VERIFIED,
        null,
        claim.decision().approvedAmount(),
        claim.decision().approvedResult(),
        claim.description());
  }
}
