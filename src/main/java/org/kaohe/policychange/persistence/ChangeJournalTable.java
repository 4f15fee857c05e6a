package org.kaohe.policychange.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.kaohe.policychange.ChangeAction;
import org.kaohe.policychange.ChangeJournal;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class ChangeJournalTable implements ChangeJournal {

  private final JdbcTemplate jdbc;
  private final Clock clock;

  ChangeJournalTable(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void note(String changeId, ChangeAction.Kind kind, EmployeeNumber actor, String remark) {
    jdbc.update(
        "insert into policy_change_action (id, change_id, kind, actor, done_at, remark)"
            + " values (?, ?, ?, ?, ?, ?)",
        UUID.randomUUID().toString(),
        changeId,
        kind.name(),
        actor == null ? null : actor.value(),
        Timestamp.from(clock.instant()),
        remark);
  }

  @Override
  public List<ChangeAction> of(String changeId) {
    return jdbc
        .query(
            "select * from policy_change_action where change_id = ?",
            (row, index) -> read(row),
            changeId)
        .stream()
        .sorted(
            Comparator.comparing(ChangeAction::doneAt)
                .thenComparing(ChangeAction::kind)
                .thenComparing(ChangeAction::id))
        .toList();
  }

  private static ChangeAction read(ResultSet row) throws SQLException {
    String actor = row.getString("actor");
    return new ChangeAction(
        row.getString("id"),
        row.getString("change_id"),
        ChangeAction.Kind.valueOf(row.getString("kind")),
        actor == null ? null : new EmployeeNumber(actor),
        row.getTimestamp("done_at").toInstant(),
        row.getString("remark"));
  }
}
