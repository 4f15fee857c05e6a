package org.kaohe.assessment.persistence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.assessment.Assessment;
import org.kaohe.assessment.AssessmentState;
import org.kaohe.assessment.ManagerStep;
import org.kaohe.assessment.ReviewAssignment;
import org.kaohe.assessment.ReviewSource;
import org.kaohe.assessment.ReviewState;
import org.kaohe.shared.EmployeeNumber;

/** Reads assessments from rows that join them with their review requests. */
final class AssessmentRows {

  /** Of {@code assessment a left join review_assignment r}. */
  static final String COLUMNS =
      """
      a.id as a_id, a.cycle_id as a_cycle, a.subject as a_subject, a.subject_name,
      a.state as a_state, a.running, r.id, r.assessment_id, r.cycle_id, r.subject, r.source,
      r.seat, r.attempt, r.step, r.reviewer, r.state, r.due_on, r.submitted_at, r.on_time,
      r.replaced_by, r.reason, r.reminded_on
      """;

  private final Map<String, Assessment> found = new LinkedHashMap<>();

  void add(ResultSet row) throws SQLException {
    String id = row.getString("a_id");
    Assessment assessment = found.get(id);
    if (assessment == null) {
      assessment = assessment(row);
    }
    found.put(id, row.getString("id") == null ? assessment : assessment.with(review(row)));
  }

  List<Assessment> all() {
    return new ArrayList<>(found.values());
  }

  private static Assessment assessment(ResultSet row) throws SQLException {
    return new Assessment(
        row.getString("a_id"),
        row.getString("a_cycle"),
        EmployeeNumber.of(row.getString("a_subject")),
        row.getString("subject_name"),
        AssessmentState.valueOf(row.getString("a_state")),
        row.getBoolean("running"),
        List.of());
  }

  static ReviewAssignment review(ResultSet row) throws SQLException {
    String step = row.getString("step");
    String reviewer = row.getString("reviewer");
    boolean onTime = row.getBoolean("on_time");
    return new ReviewAssignment(
        row.getString("id"),
        row.getString("assessment_id"),
        row.getString("cycle_id"),
        EmployeeNumber.of(row.getString("subject")),
        ReviewSource.valueOf(row.getString("source")),
        row.getInt("seat"),
        row.getInt("attempt"),
        step == null ? null : ManagerStep.valueOf(step),
        reviewer == null ? null : EmployeeNumber.of(reviewer),
        ReviewState.valueOf(row.getString("state")),
        day(row.getDate("due_on")),
        instant(row.getTimestamp("submitted_at")),
        row.getObject("on_time") == null ? null : onTime,
        row.getString("replaced_by"),
        row.getString("reason"),
        day(row.getDate("reminded_on")));
  }

  private static LocalDate day(Date date) {
    return date == null ? null : date.toLocalDate();
  }

  private static Instant instant(Timestamp moment) {
    return moment == null ? null : moment.toInstant();
  }

  static Timestamp timestamp(Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }
}
