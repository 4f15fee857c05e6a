package org.kaohe.policychange.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.kaohe.policychange.AttachedTrial;
import org.kaohe.policychange.AttachedTrial.Side;
import org.kaohe.policychange.AttachedTrials;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class AttachedTrialTable implements AttachedTrials {

  private static final String INSERT =
      "insert into policy_change_trial (id, change_id, fingerprint, question, today_policies,"
          + " tried_awards, tried_deductions, tried_waived, tried_net, today_awards,"
          + " today_deductions, today_waived, today_net, people, gainers, losers, gained, lost,"
          + " legal, tried_by, tried_at)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final JdbcTemplate jdbc;

  AttachedTrialTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(AttachedTrial trial) {
    jdbc.update(
        INSERT,
        trial.id(),
        trial.changeId(),
        trial.fingerprint(),
        trial.question(),
        trial.today(),
        trial.tried().awards().getAmount(),
        trial.tried().deductions().getAmount(),
        trial.tried().waived().getAmount(),
        trial.tried().net().getAmount(),
        trial.before().awards().getAmount(),
        trial.before().deductions().getAmount(),
        trial.before().waived().getAmount(),
        trial.before().net().getAmount(),
        trial.people(),
        trial.gainers(),
        trial.losers(),
        trial.gained().getAmount(),
        trial.lost().getAmount(),
        trial.legal(),
        trial.triedBy().value(),
        Timestamp.from(trial.triedAt()));
  }

  @Override
  public List<AttachedTrial> of(String changeId) {
    return jdbc.query(
        "select * from policy_change_trial where change_id = ? order by tried_at desc, id",
        (row, index) -> read(row),
        changeId);
  }

  private static AttachedTrial read(ResultSet row) throws SQLException {
    return new AttachedTrial(
        row.getString("id"),
        row.getString("change_id"),
        row.getString("fingerprint"),
        row.getString("question"),
        row.getString("today_policies"),
        side(row, "tried"),
        side(row, "today"),
        row.getInt("people"),
        row.getInt("gainers"),
        row.getInt("losers"),
        money(row, "gained"),
        money(row, "lost"),
        row.getString("legal"),
        new EmployeeNumber(row.getString("tried_by")),
        row.getTimestamp("tried_at").toInstant());
  }

  private static Side side(ResultSet row, String side) throws SQLException {
    return new Side(
        money(row, side + "_awards"),
        money(row, side + "_deductions"),
        money(row, side + "_waived"),
        money(row, side + "_net"));
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    return Money.of(CurrencyUnit.of("CNY"), row.getBigDecimal(column));
  }
}
