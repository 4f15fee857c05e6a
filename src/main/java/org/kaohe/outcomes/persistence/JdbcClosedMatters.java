package org.kaohe.outcomes.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import org.kaohe.outcomes.ClosedMatter;
import org.kaohe.outcomes.ClosedMatters;
import org.kaohe.outcomes.ClosingMatters;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Inserts and reads; there is nothing here that changes or removes a closure. */
@Repository
class JdbcClosedMatters implements ClosedMatters {

  private final JdbcClient jdbc;

  JdbcClosedMatters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<ClosedMatter> find(String lineId) {
    return jdbc.sql(
            "select line_id, closed_by, closed_at, note from closed_matter where line_id = ?")
        .param(lineId)
        .query((row, number) -> closed(row))
        .optional();
  }

  @Override
  public void add(ClosedMatter closed) {
    try {
      jdbc.sql(
              "insert into closed_matter (line_id, closed_by, closed_at, note) values (?, ?, ?, ?)")
          .params(
              closed.lineId(),
              closed.closedBy() == null ? null : closed.closedBy().value(),
              Timestamp.from(closed.closedAt()),
              closed.note())
          .update();
    } catch (DuplicateKeyException e) {
      throw ClosingMatters.alreadyClosed();
    }
  }

  private static ClosedMatter closed(ResultSet row) throws SQLException {
    return new ClosedMatter(
        row.getString("line_id"),
        number(row.getString("closed_by")),
        row.getTimestamp("closed_at").toInstant(),
        row.getString("note"));
  }

  private static EmployeeNumber number(String text) {
    return text == null ? null : EmployeeNumber.of(text);
  }
}
