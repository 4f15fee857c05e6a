package org.kaohe.development;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.staff.StaffMember;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody takes part in a training session; once each. Immutable.
 *
 * @param active took part actively, as P03-R3 asks
 * @param score 0–100, or null: none was given
 * @param recordNo the 培训 record that came of it, or null
 */
@Table("training_enrolment")
public record Enrolment(
    @Id String id,
    @Version Long version,
    String sessionId,
    EmployeeNumber employee,
    String employeeName,
    EmployeeNumber enrolledBy,
    Instant enrolledAt,
    EnrolmentState state,
    boolean active,
    BigDecimal score,
    String remark,
    String recordNo,
    EmployeeNumber recordedBy,
    Instant recordedAt) {

  /** How an enrolment stands. */
  public enum EnrolmentState {
    ENROLLED("已报名"),
    WITHDRAWN("已取消"),
    ATTENDED("已参加"),
    ABSENT("缺席");

    private final String label;

    EnrolmentState(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  static Enrolment of(String sessionId, StaffMember person, EmployeeNumber by, Instant at) {
    return new Enrolment(
        UUID.randomUUID().toString(),
        null,
        sessionId,
        person.number(),
        person.name(),
        by,
        at,
        EnrolmentState.ENROLLED,
        false,
        null,
        null,
        null,
        null,
        null);
  }

  public boolean isEnrolled() {
    return state == EnrolmentState.ENROLLED;
  }

  /** Attended, and not below the pass mark where there was a score. */
  public boolean isCompleted(int passMark) {
    return state == EnrolmentState.ATTENDED
        && (score == null || score.compareTo(BigDecimal.valueOf(passMark)) >= 0);
  }

  Enrolment enrolledAgain(EmployeeNumber by, Instant at) {
    return new Enrolment(
        id,
        version,
        sessionId,
        employee,
        employeeName,
        by,
        at,
        EnrolmentState.ENROLLED,
        false,
        null,
        null,
        null,
        null,
        null);
  }

  Enrolment withdrawn() {
    expectEnrolled();
    return with(EnrolmentState.WITHDRAWN, false, null, null, null, recordedBy, recordedAt);
  }

  Enrolment recorded(TrainingMark mark, String record, EmployeeNumber by, Instant at) {
    expectEnrolled();
    return with(
        mark.attended() ? EnrolmentState.ATTENDED : EnrolmentState.ABSENT,
        mark.active(),
        mark.score(),
        mark.remark(),
        record,
        by,
        at);
  }

  private void expectEnrolled() {
    if (!isEnrolled()) {
      throw Refused.conflict("enrolment-state", "%s %s，不能再更改".formatted(employee, state.label()));
    }
  }

  private Enrolment with(
      EnrolmentState next,
      boolean actively,
      BigDecimal points,
      String note,
      String record,
      EmployeeNumber by,
      Instant at) {
    return new Enrolment(
        id,
        version,
        sessionId,
        employee,
        employeeName,
        enrolledBy,
        enrolledAt,
        next,
        actively,
        points,
        note,
        record,
        by,
        at);
  }
}
