package org.kaohe.policychange.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.kaohe.policychange.Feedback;
import org.kaohe.policychange.Feedbacks;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class FeedbackTable implements Feedbacks {

  private static final String SELECT = "select * from policy_change_feedback where change_id = ?";

  private final JdbcTemplate jdbc;

  FeedbackTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void put(Feedback feedback) {
    Object[] values = {
      feedback.text(),
      Timestamp.from(feedback.givenAt()),
      feedback.changeId(),
      feedback.round(),
      feedback.employee().value()
    };
    int changed =
        jdbc.update(
            "update policy_change_feedback set feedback_text = ?, given_at = ?"
                + " where change_id = ? and round_no = ? and employee = ?",
            values);
    if (changed == 0) {
      jdbc.update(
          "insert into policy_change_feedback"
              + " (feedback_text, given_at, change_id, round_no, employee) values (?, ?, ?, ?, ?)",
          values);
    }
  }

  @Override
  public List<Feedback> of(String changeId) {
    return jdbc.query(
        SELECT + " order by round_no desc, given_at, employee",
        (row, index) -> read(row),
        changeId);
  }

  @Override
  public Optional<Feedback> of(String changeId, int round, EmployeeNumber employee) {
    return jdbc
        .query(
            SELECT + " and round_no = ? and employee = ?",
            (row, index) -> read(row),
            changeId,
            round,
            employee.value())
        .stream()
        .findFirst();
  }

  private static Feedback read(ResultSet row) throws SQLException {
    return new Feedback(
        row.getString("change_id"),
        row.getInt("round_no"),
        new EmployeeNumber(row.getString("employee")),
        row.getString("feedback_text"),
        row.getTimestamp("given_at").toInstant());
  }
}
