package org.kaohe.outcomes.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.kaohe.outcomes.MinimumWage;
import org.kaohe.outcomes.MinimumWageTable;
import org.kaohe.outcomes.MinimumWages;
import org.kaohe.shared.Cny;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcMinimumWages implements MinimumWages {

  private final JdbcClient jdbc;

  JdbcMinimumWages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public MinimumWageTable table() {
    return new MinimumWageTable(
        jdbc.sql("select place, valid_from, amount, confirmed, source from minimum_wage")
            .query(JdbcMinimumWages::row)
            .list());
  }

  @Override
  @Transactional
  public void put(MinimumWage row) {
    remove(row.place(), row.validFrom());
    jdbc.sql(
            """
            insert into minimum_wage (place, valid_from, amount, confirmed, source)
            values (?, ?, ?, ?, ?)""")
        .params(
            row.place(), row.validFrom(), row.amount().getAmount(), row.confirmed(), row.source())
        .update();
  }

  @Override
  public boolean remove(String place, LocalDate validFrom) {
    return jdbc.sql("delete from minimum_wage where place = :place and valid_from = :validFrom")
            .param("place", place)
            .param("validFrom", validFrom)
            .update()
        > 0;
  }

  private static MinimumWage row(ResultSet found, int number) throws SQLException {
    return new MinimumWage(
        found.getString("place"),
        found.getObject("valid_from", LocalDate.class),
        Cny.of(found.getBigDecimal("amount")),
        found.getBoolean("confirmed"),
        found.getString("source"));
  }
}
