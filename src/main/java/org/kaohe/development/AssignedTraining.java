package org.kaohe.development;

import java.math.BigDecimal;
import java.time.Instant;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.staff.StaffMember;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A training that somebody is to complete (P08-N1: a task with a result, not a fine). Immutable:
 * what changes it returns another.
 *
 * @param department the person's as at the assignment
 * @param cause why, in Chinese
 * @param lineId the outcome line that asks for it, or null; unique
 * @param sessionId the session chosen, or null
 * @param passedOn how often nobody chose a session in time
 * @param score of the last session attended, 0–100, or null
 * @param outcome how the last session or the whole ended, in Chinese, or null
 * @param closedBy who of HR ended it, or null
 * @param closedAt null while it is open
 */
@Table("assigned_training")
public record AssignedTraining(
    @Id String id,
    @Version Long version,
    EmployeeNumber employee,
    String employeeName,
    String department,
    String cause,
    String lineId,
    Instant assignedAt,
    TrainingState state,
    String sessionId,
    int passedOn,
    BigDecimal score,
    String outcome,
    EmployeeNumber closedBy,
    Instant closedAt) {

  static AssignedTraining assigned(
      String id, StaffMember person, String cause, String lineId, Instant at) {
    return new AssignedTraining(
        id,
        null,
        person.number(),
        person.name(),
        person.department(),
        cause,
        lineId,
        at,
        TrainingState.ASSIGNED,
        null,
        0,
        null,
        null,
        null,
        null);
  }

  public boolean isOpen() {
    return state == TrainingState.ASSIGNED || state == TrainingState.ENROLLED;
  }

  AssignedTraining enrolledIn(String session) {
    expect(TrainingState.ASSIGNED);
    return with(TrainingState.ENROLLED, session, 0, score, outcome, null, null);
  }

  /** The session fell through, or its result is not enough: another one is to be chosen. */
  AssignedTraining toChooseAgain(BigDecimal reached, String why) {
    expect(TrainingState.ENROLLED);
    return with(TrainingState.ASSIGNED, null, 0, reached, why, null, null);
  }

  AssignedTraining completed(BigDecimal reached, String how, Instant at) {
    expect(TrainingState.ENROLLED);
    return with(TrainingState.COMPLETED, sessionId, 0, reached, how, null, at);
  }

  AssignedTraining closed(String why, EmployeeNumber by, Instant at) {
    if (!isOpen()) {
      throw elsewhere();
    }
    return with(TrainingState.CLOSED, sessionId, passedOn, score, why, by, at);
  }

  AssignedTraining passedOnOnceMore() {
    return with(state, sessionId, passedOn + 1, score, outcome, closedBy, closedAt);
  }

  private void expect(TrainingState wanted) {
    if (state != wanted) {
      throw elsewhere();
    }
  }

  private static Refused elsewhere() {
    return Refused.conflict("training-state", "该培训已经不在这一步，请刷新后再试");
  }

  private AssignedTraining with(
      TrainingState next,
      String session,
      int passed,
      BigDecimal reached,
      String how,
      EmployeeNumber by,
      Instant at) {
    return new AssignedTraining(
        id,
        version,
        employee,
        employeeName,
        department,
        cause,
        lineId,
        assignedAt,
        next,
        session,
        passed,
        reached,
        how,
        by,
        at);
  }
}
