package org.kaohe.assessment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kaohe.assessment.HistoryRow;
import org.kaohe.assessment.PastResults;
import org.kaohe.shared.Chunks;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Imported results, in chunks and batches. */
@Repository
class StoredPastResults implements PastResults {

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batches;
  private final Clock clock;

  StoredPastResults(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Clock clock) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.clock = clock;
  }

  @Override
  public List<HistoryRow> of(Collection<EmployeeNumber> employees, Period first, Period last) {
    List<HistoryRow> found = new ArrayList<>();
    for (List<EmployeeNumber> chunk : Chunks.of(employees)) {
      found.addAll(
          jdbc.sql(
                  """
                  select employee, result_month, composite, grade from past_result
                  where employee in (:employees) and result_month between :first and :last
                  order by result_month, employee
                  """)
              .param("employees", chunk.stream().map(EmployeeNumber::value).toList())
              .param("first", first.toString())
              .param("last", last.toString())
              .query(StoredPastResults::read)
              .list());
    }
    return found;
  }

  @Override
  public void save(
      Collection<HistoryRow> added, Collection<HistoryRow> changed, EmployeeNumber by) {
    write(
        """
        insert into past_result
          (employee, result_month, composite, grade, imported_by, imported_at)
        values (:employee, :month, :composite, :grade, :by, :at)
        """,
        added,
        by);
    write(
        """
        update past_result
        set composite = :composite, grade = :grade, imported_by = :by, imported_at = :at
        where employee = :employee and result_month = :month
        """,
        changed,
        by);
  }

  private void write(String sql, Collection<HistoryRow> rows, EmployeeNumber by) {
    Timestamp now = Timestamp.from(clock.instant());
    Chunks.of(rows)
        .forEach(
            chunk ->
                batches.batchUpdate(
                    sql,
                    chunk.stream()
                        .map(row -> parameters(row, by, now))
                        .toArray(SqlParameterSource[]::new)));
  }

  private static SqlParameterSource parameters(HistoryRow row, EmployeeNumber by, Timestamp now) {
    return new MapSqlParameterSource()
        .addValue("employee", row.employee().value())
        .addValue("month", row.month().toString())
        .addValue("composite", row.composite())
        .addValue("grade", row.grade())
        .addValue("by", by.value())
        .addValue("at", now);
  }

  private static HistoryRow read(ResultSet row, int number) throws SQLException {
    return new HistoryRow(
        EmployeeNumber.of(row.getString("employee")),
        Period.parse(row.getString("result_month")),
        row.getBigDecimal("composite"),
        row.getString("grade"));
  }
}
