package org.kaohe.records.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import org.kaohe.records.ComputedMonths;
import org.kaohe.shared.Period;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class JdbcComputedMonths implements ComputedMonths {

  private final NamedParameterJdbcTemplate jdbc;

  JdbcComputedMonths(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(String department, Period month, Instant at) {
    if (contains(department, month)) {
      return;
    }
    try {
      jdbc.update(
          "insert into records_computed_month (department, period_text, computed_at)"
              + " values (:department, :month, :at)",
          month(department, month).addValue("at", Timestamp.from(at)));
    } catch (DuplicateKeyException e) {
      // somebody else marked it at the same moment, which is just as well
    }
  }

  @Override
  public boolean contains(String department, Period month) {
    Integer count =
        jdbc.queryForObject(
            "select count(*) from records_computed_month"
                + " where department = :department and period_text = :month",
            month(department, month),
            Integer.class);
    return count != null && count > 0;
  }

  private static MapSqlParameterSource month(String department, Period month) {
    return new MapSqlParameterSource("department", department).addValue("month", month.toString());
  }
}
