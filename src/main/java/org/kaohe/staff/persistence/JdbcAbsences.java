package org.kaohe.staff.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Absence;
import org.kaohe.staff.Absences;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAbsences implements Absences {

  private static final String SELECT =
      "select id, employee_number, first_day, last_day, substitute_number, registered_by,"
          + " registered_at from staff_absence";

  private final NamedParameterJdbcTemplate jdbc;

  JdbcAbsences(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Absence absence) {
    jdbc.update(
        "insert into staff_absence (id, employee_number, first_day, last_day, substitute_number,"
            + " registered_by, registered_at)"
            + " values (:id, :number, :first, :last, :substitute, :by, :at)",
        new MapSqlParameterSource("id", absence.id())
            .addValue("number", absence.employee().value())
            .addValue("first", absence.from())
            .addValue("last", absence.to())
            .addValue(
                "substitute", absence.substitute() == null ? null : absence.substitute().value())
            .addValue("by", absence.registeredBy().value())
            .addValue("at", Timestamp.from(absence.registeredAt())));
  }

  @Override
  public List<Absence> overlapping(EmployeeNumber employee, LocalDate from, LocalDate to) {
    return jdbc.query(
        SELECT
            + " where employee_number = :number and first_day <= :last and last_day >= :first"
            + " order by first_day",
        Map.of("number", employee.value(), "first", from, "last", to),
        JdbcAbsences::absence);
  }

  @Override
  public List<Absence> endingFrom(LocalDate day) {
    return jdbc.query(
        SELECT + " where last_day >= :day order by first_day, employee_number",
        Map.of("day", day),
        JdbcAbsences::absence);
  }

  private static Absence absence(ResultSet row, int rowNumber) throws SQLException {
    String substitute = row.getString("substitute_number");
    return new Absence(
        row.getString("id"),
        EmployeeNumber.of(row.getString("employee_number")),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        substitute == null ? null : EmployeeNumber.of(substitute),
        EmployeeNumber.of(row.getString("registered_by")),
        row.getTimestamp("registered_at").toInstant());
  }
}
