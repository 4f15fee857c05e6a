package org.kaohe.records;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers claims; their process is started by whoever calls. */
@Service
public class RegisteringClaims {

  private static final String TITLE = "申报没有提交，请更正后再提交";

  private final MeritClaims claims;
  private final KnownEvents events;
  private final EventFaults faults;
  private final ClaimHandlers handlers;
  private final WorkingDays calendar;
  private final RecordSettings settings;
  private final Clock clock;

  RegisteringClaims(
      MeritClaims claims,
      KnownEvents events,
      EventFaults faults,
      ClaimHandlers handlers,
      WorkingDays calendar,
      RecordSettings settings,
      Clock clock) {
    this.claims = claims;
    this.events = events;
    this.faults = faults;
    this.handlers = handlers;
    this.calendar = calendar;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @throws Refused {@code claim-invalid} with every fault at once; {@code event-known} for what
   *     was claimed before; {@code no-impartial-hr} if nobody could decide it
   */
  @Transactional
  public MeritClaim register(RawClaim raw, EmployeeNumber by) {
    Reading reading = new Reading();
    ClaimForm form = ClaimForm.read(raw, reading);
    faults.check(by, form.date(), reading);
    reading.refuseIfFaulty("claim-invalid", TITLE);
    String key = events.keyFor(by, form.date(), form.category(), form.anotherEvent());
    LocalDate due = calendar.plus(LocalDate.now(clock), settings.checkDays());
    MeritClaim claim = MeritClaim.of(form, key, due, by, clock.instant());
    if (handlers.of(claim).isEmpty()) {
      throw Refused.conflict("no-impartial-hr", "除您本人外没有人可以核对此申报，请先指定另一名人力或部门负责人");
    }
    return save(claim);
  }

  /** Of two clicks at the same moment, the second is told so. */
  private MeritClaim save(MeritClaim claim) {
    try {
      return claims.save(claim);
    } catch (DbActionExecutionException | DuplicateKeyException clash) {
      throw Refused.conflict("event-known", "同一事项刚刚已申报，请刷新后再试");
    }
  }
}
