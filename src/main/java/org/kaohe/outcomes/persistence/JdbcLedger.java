package org.kaohe.outcomes.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.kaohe.outcomes.Ledger;
import org.kaohe.outcomes.LedgerEntry;
import org.kaohe.outcomes.PayrollTotal;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.Chunks;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Inserts and reads; there is nothing here that changes or removes an entry. */
@Repository
class JdbcLedger implements Ledger {

  private static final String COLUMNS =
      """
      id, line_id, sort, cycle_id, pay_month, subject, employee, rule, kind, amount, reverses,
      counterpart, reason, booked_by, booked_at""";

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batches;

  JdbcLedger(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  @Override
  public int book(String cycleId, Instant at) {
    return jdbc.sql(
            "insert into ledger_entry ("
                + COLUMNS
                + """
                )
                select concat(l.id, '-B'), l.id, 'BOOKING', l.cycle_id, l.pay_month, l.subject,
                       l.employee, l.rule, l.kind, l.executed_amount, null, null, null, null, :at
                  from outcome_line l
                 where l.cycle_id = :cycle and l.state = 'FINAL'
                   and (l.kind = 'PERFORMANCE_PAY'
                     or l.executed_amount <> 0
                       and l.kind in ('CASH_AWARD', 'REIMBURSEMENT', 'DEDUCTION',
                                      'LOSS_COMPENSATION', 'PERFORMANCE_PAY_WITHHELD'))
                   and not exists (
                     select 1 from ledger_entry e where e.line_id = l.id and e.sort = 'BOOKING')""")
        .param("cycle", cycleId)
        .param("at", Timestamp.from(at))
        .update();
  }

  @Override
  public void append(List<LedgerEntry> entries) {
    batches.batchUpdate(
        "insert into ledger_entry ("
            + COLUMNS
            + """
            )
            values (:id, :lineId, :sort, :cycleId, :payMonth, :subject, :employee, :rule, :kind,
                    :amount, :reverses, :counterpart, :reason, :bookedBy, :bookedAt)""",
        entries.stream().map(JdbcLedger::parameters).toArray(MapSqlParameterSource[]::new));
  }

  @Override
  public List<LedgerEntry> ofCycle(String cycleId) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from ledger_entry where cycle_id = ? order by booked_at, line_id, sort")
        .param(cycleId)
        .query((row, number) -> entry(row))
        .list();
  }

  @Override
  public List<LedgerEntry> ofEmployee(EmployeeNumber employee, Period first, Period last) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from ledger_entry where employee = :employee"
                + " and pay_month between :first and :last"
                + " order by pay_month, booked_at, line_id, sort")
        .param("employee", employee.value())
        .param("first", first.toString())
        .param("last", last.toString())
        .query((row, number) -> entry(row))
        .list();
  }

  @Override
  public List<LedgerEntry> ofLines(Collection<String> lineIds) {
    return Chunks.of(lineIds).stream().flatMap(some -> ofSome(some).stream()).toList();
  }

  private List<LedgerEntry> ofSome(List<String> lineIds) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from ledger_entry where line_id in (:lines) order by booked_at, line_id, sort")
        .param("lines", lineIds)
        .query((row, number) -> entry(row))
        .list();
  }

  @Override
  public List<LedgerEntry> ofPayMonth(Period payMonth) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from ledger_entry where pay_month = ? order by booked_at, line_id, sort")
        .param(payMonth.toString())
        .query((row, number) -> entry(row))
        .list();
  }

  @Override
  public List<PayrollTotal> totals() {
    return jdbc.sql(
            """
            select pay_month, count(*) as entries,
                   sum(case when kind in ('DEDUCTION', 'LOSS_COMPENSATION',
                                          'PERFORMANCE_PAY_WITHHELD')
                            then -amount else amount end) as net
              from ledger_entry group by pay_month order by pay_month desc""")
        .query(
            (row, number) ->
                new PayrollTotal(
                    Period.parse(row.getString("pay_month")),
                    Cny.of(row.getBigDecimal("net")),
                    row.getInt("entries")))
        .list();
  }

  private static MapSqlParameterSource parameters(LedgerEntry entry) {
    return new MapSqlParameterSource()
        .addValue("id", entry.id())
        .addValue("lineId", entry.lineId())
        .addValue("sort", entry.sort().name())
        .addValue("cycleId", entry.cycleId())
        .addValue("payMonth", entry.payMonth().toString())
        .addValue("subject", entry.subject())
        .addValue("employee", text(entry.employee()))
        .addValue("rule", entry.rule())
        .addValue("kind", entry.kind().name())
        .addValue("amount", entry.amount().getAmount())
        .addValue("reverses", entry.reverses())
        .addValue("counterpart", entry.counterpart())
        .addValue("reason", entry.reason())
        .addValue("bookedBy", text(entry.bookedBy()))
        .addValue("bookedAt", Timestamp.from(entry.bookedAt()));
  }

  private static LedgerEntry entry(ResultSet row) throws SQLException {
    return new LedgerEntry(
        row.getString("id"),
        row.getString("line_id"),
        LedgerEntry.Sort.valueOf(row.getString("sort")),
        row.getString("cycle_id"),
        Period.parse(row.getString("pay_month")),
        row.getString("subject"),
        number(row.getString("employee")),
        row.getString("rule"),
        OutcomeKind.valueOf(row.getString("kind")),
        Cny.of(row.getBigDecimal("amount")),
        row.getString("reverses"),
        row.getString("counterpart"),
        row.getString("reason"),
        number(row.getString("booked_by")),
        row.getTimestamp("booked_at").toInstant());
  }

  private static String text(EmployeeNumber number) {
    return number == null ? null : number.value();
  }

  private static EmployeeNumber number(String text) {
    return text == null ? null : EmployeeNumber.of(text);
  }
}
