package org.kaohe.policychange.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaohe.policychange.Acknowledgements;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class AcknowledgementTable implements Acknowledgements {

  private static final int BATCH = 500;

  private final JdbcTemplate jdbc;

  AcknowledgementTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<EmployeeNumber> ask(String changeId, Collection<EmployeeNumber> employees) {
    Set<String> asked =
        new HashSet<>(
            jdbc.queryForList(
                "select employee from policy_acknowledgement where change_id = ?",
                String.class,
                changeId));
    List<String> fresh = employees.stream().map(EmployeeNumber::value).filter(asked::add).toList();
    jdbc.batchUpdate(
        "insert into policy_acknowledgement (change_id, employee) values (?, ?)",
        fresh,
        BATCH,
        (statement, employee) -> {
          statement.setString(1, changeId);
          statement.setString(2, employee);
        });
    return fresh.stream().map(EmployeeNumber::new).toList();
  }

  @Override
  public boolean acknowledge(String changeId, EmployeeNumber employee, Instant now) {
    Timestamp at = Timestamp.from(now);
    int changed =
        jdbc.update(
            "update policy_acknowledgement set acknowledged_at = ?"
                + " where change_id = ? and employee = ? and acknowledged_at is null",
            at,
            changeId,
            employee.value());
    return changed == 1 || (of(changeId, employee).isEmpty() && add(changeId, employee, at));
  }

  private boolean add(String changeId, EmployeeNumber employee, Timestamp at) {
    try {
      jdbc.update(
          "insert into policy_acknowledgement (change_id, employee, acknowledged_at)"
              + " values (?, ?, ?)",
          changeId,
          employee.value(),
          at);
      return true;
    } catch (DuplicateKeyException overtaken) {
      return false;
    }
  }

  @Override
  public Optional<Instant> of(String changeId, EmployeeNumber employee) {
    return jdbc
        .queryForList(
            "select acknowledged_at from policy_acknowledgement"
                + " where change_id = ? and employee = ? and acknowledged_at is not null",
            Timestamp.class,
            changeId,
            employee.value())
        .stream()
        .findFirst()
        .map(Timestamp::toInstant);
  }

  @Override
  public List<EmployeeNumber> missing(String changeId) {
    return jdbc.query(
        "select employee from policy_acknowledgement"
            + " where change_id = ? and acknowledged_at is null order by employee",
        (row, index) -> new EmployeeNumber(row.getString(1)),
        changeId);
  }

  @Override
  public Count count(String changeId) {
    return jdbc.queryForObject(
        "select count(*), count(acknowledged_at) from policy_acknowledgement where change_id = ?",
        (row, index) -> new Count(row.getInt(1), row.getInt(2)),
        changeId);
  }

  @Override
  public List<String> openOf(EmployeeNumber employee) {
    return jdbc.queryForList(
        "select change_id from policy_acknowledgement"
            + " where employee = ? and acknowledged_at is null",
        String.class,
        employee.value());
  }
}
