package org.kaohe.development;

import java.time.Instant;
import java.time.LocalDate;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One dated training of the company's calendar (P03-S2, P06-S1). Immutable.
 *
 * @param number such as PX2026-0001, unique
 * @param startsAt such as 14:00, or null
 * @param place null: not told
 * @param trainer null: not told
 * @param seats how many may enrol
 * @param department whose people may enrol; null: everybody
 * @param cancelReason null unless cancelled
 */
@Table("training_session")
public record TrainingSession(
    @Id String id,
    @Version Long version,
    @Column("session_no") String number,
    String title,
    String content,
    LocalDate heldOn,
    String startsAt,
    String place,
    String trainer,
    int seats,
    String department,
    SessionState state,
    String cancelReason,
    EmployeeNumber createdBy,
    Instant createdAt) {

  /** Where a session stands. */
  public enum SessionState {
    PLANNED("可报名"),
    HELD("已举行"),
    CANCELLED("已取消");

    private final String label;

    SessionState(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  TrainingSession cancelled(String reason) {
    if (state != SessionState.PLANNED) {
      throw Refused.conflict("session-state", "该场培训%s，不能取消".formatted(state.label()));
    }
    return in(SessionState.CANCELLED, reason);
  }

  TrainingSession held() {
    return in(SessionState.HELD, cancelReason);
  }

  private TrainingSession in(SessionState next, String reason) {
    return new TrainingSession(
        id,
        version,
        number,
        title,
        content,
        heldOn,
        startsAt,
        place,
        trainer,
        seats,
        department,
        next,
        reason,
        createdBy,
        createdAt);
  }

  public boolean isCancelled() {
    return state == SessionState.CANCELLED;
  }

  /** People may still enrol, by date. */
  public boolean isOpenOn(LocalDate today) {
    return state == SessionState.PLANNED && !heldOn.isBefore(today);
  }

  public boolean isFor(String ofDepartment) {
    return department == null || department.equals(ofDepartment);
  }
}
