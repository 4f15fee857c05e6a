package org.kaohe.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.staff.StaffMember;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A department head's request to postpone a month by working days (policies P04-S2). Immutable:
 * what changes it returns another.
 *
 * @param pendingKey department and month while undecided; unique
 * @param effect null unless granted
 * @param cycleId the month that was running when it was granted, or null
 * @param opensOn the first day on which the month opens by itself, if granted before it opened
 */
@Table("postponement")
public record Postponement(
    @Id String id,
    @Version Long version,
    String department,
    @Column("period_id") Period period,
    String pendingKey,
    int workingDays,
    String reason,
    EmployeeNumber askedBy,
    String askedByName,
    Instant askedAt,
    PostponementState state,
    Effect effect,
    String cycleId,
    LocalDate opensOn,
    String decisionReason,
    EmployeeNumber decidedBy,
    Instant decidedAt) {

  /** What the days were added to. */
  public enum Effect {
    /** The month opens later by itself. */
    OPENING,
    /** The figures are still to be confirmed: added when the collection starts. */
    COLLECTION,
    /** The deadlines of the running collection. */
    DEADLINES
  }

  static Postponement ask(
      StaffMember head, Period period, int workingDays, String reason, Instant now) {
    return new Postponement(
        UUID.randomUUID().toString(),
        null,
        head.department(),
        period,
        head.department() + "|" + period,
        workingDays,
        reason,
        head.number(),
        head.name(),
        now,
        PostponementState.PENDING,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  Postponement decline(String why, EmployeeNumber by, Instant now) {
    return decided(PostponementState.DECLINED, null, null, null, why, by, now);
  }

  Postponement grantBeforeOpening(LocalDate day, String why, EmployeeNumber by, Instant now) {
    return decided(PostponementState.GRANTED, Effect.OPENING, null, day, why, by, now);
  }

  Postponement grant(Effect on, String cycle, String why, EmployeeNumber by, Instant now) {
    return decided(PostponementState.GRANTED, on, cycle, null, why, by, now);
  }

  /** Whoever asks does not decide. */
  void expectDecidable(EmployeeNumber by) {
    if (state != PostponementState.PENDING) {
      throw Refused.conflict("postponement-decided", "这份延期申请已经答复过");
    }
    if (askedBy.equals(by)) {
      throw Refused.forbidden("申请人不得答复自己的延期申请");
    }
  }

  private Postponement decided(
      PostponementState becomes,
      Effect on,
      String cycle,
      LocalDate opens,
      String why,
      EmployeeNumber by,
      Instant now) {
    expectDecidable(by);
    return new Postponement(
        id,
        version,
        department,
        period,
        null,
        workingDays,
        reason,
        askedBy,
        askedByName,
        askedAt,
        becomes,
        on,
        cycle,
        opens,
        why,
        by,
        now);
  }
}
