package org.kaohe.outcomes.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.kaohe.outcomes.PayrollMonths;
import org.kaohe.outcomes.TakenPayroll;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Repository
class JdbcPayrollMonths implements PayrollMonths {

  private static final String TAKEN =
      "select pay_month, taken_by, taken_at from payroll_month where taken_at is not null";

  private final JdbcClient jdbc;
  private final TransactionTemplate apart;

  JdbcPayrollMonths(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public Optional<TakenPayroll> find(Period payMonth) {
    return jdbc.sql(TAKEN + " and pay_month = ?")
        .param(payMonth.toString())
        .query(JdbcPayrollMonths::taken)
        .optional();
  }

  @Override
  public List<TakenPayroll> all() {
    return jdbc.sql(TAKEN + " order by pay_month").query(JdbcPayrollMonths::taken).list();
  }

  @Override
  public void add(TakenPayroll taken) {
    lock(taken.payMonth());
    int changed =
        jdbc.sql(
                """
                update payroll_month set taken_by = ?, taken_at = ?
                 where pay_month = ? and taken_at is null""")
            .params(
                taken.takenBy().value(),
                Timestamp.from(taken.takenAt()),
                taken.payMonth().toString())
            .update();
    if (changed == 0) {
      throw PayrollMonths.alreadyTaken(taken.payMonth());
    }
  }

  @Override
  public void lock(Period payMonth) {
    if (select(payMonth, "").isEmpty()) {
      insert(payMonth);
    }
    select(payMonth, " for update");
  }

  private List<String> select(Period payMonth, String lock) {
    return jdbc.sql("select pay_month from payroll_month where pay_month = ?" + lock)
        .param(payMonth.toString())
        .query(String.class)
        .list();
  }

  /** In a transaction of its own, which keeps no lock on a row that somebody else added. */
  private void insert(Period payMonth) {
    try {
      apart.executeWithoutResult(
          status ->
              jdbc.sql("insert into payroll_month (pay_month) values (?)")
                  .param(payMonth.toString())
                  .update());
    } catch (DuplicateKeyException somebodyElseDid) {
      // The row is all that is wanted.
    }
  }

  private static TakenPayroll taken(ResultSet row, int number) throws SQLException {
    return new TakenPayroll(
        Period.parse(row.getString("pay_month")),
        EmployeeNumber.of(row.getString("taken_by")),
        row.getTimestamp("taken_at").toInstant());
  }
}
