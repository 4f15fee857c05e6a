package org.kaohe.escalation.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.kaohe.escalation.CaseJournal;
import org.kaohe.escalation.CaseStep;
import org.kaohe.escalation.Gate;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class CaseJournalTable implements CaseJournal {

  private static final String INSERT =
      "insert into case_step (case_id, step_no, round_no, gate, result, remark, actor, done_at)"
          + " select id, (select count(*) from case_step where case_id = ?) + 1, round_no, ?, ?, ?,"
          + " ?, ? from escalation_case where id = ?";

  private final JdbcTemplate jdbc;
  private final Clock clock;

  CaseJournalTable(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void note(String caseId, Gate gate, String result, String text, EmployeeNumber by) {
    jdbc.update(
        INSERT,
        caseId,
        gate.name(),
        result,
        text,
        by == null ? null : by.value(),
        Timestamp.from(clock.instant()),
        caseId);
  }

  @Override
  public List<CaseStep> of(String caseId) {
    return jdbc.query(
        "select * from case_step where case_id = ? order by step_no",
        (row, index) -> read(row),
        caseId);
  }

  private static CaseStep read(ResultSet row) throws SQLException {
    String actor = row.getString("actor");
    return new CaseStep(
        row.getString("case_id"),
        row.getInt("step_no"),
        row.getInt("round_no"),
        Gate.valueOf(row.getString("gate")),
        row.getString("result"),
        row.getString("remark"),
        actor == null ? null : new EmployeeNumber(actor),
        row.getTimestamp("done_at").toInstant());
  }
}
