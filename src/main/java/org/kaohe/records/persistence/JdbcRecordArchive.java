package org.kaohe.records.persistence;

import java.time.LocalDate;
import java.util.List;
import org.kaohe.records.CaseRecord;
import org.kaohe.records.Category;
import org.kaohe.records.RecordArchive;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRecordArchive implements RecordArchive {

  private static final String OF_EMPLOYEE =
      "select * from case_record where subject_type = 'EMPLOYEE' and subject = :employee";

  private final NamedParameterJdbcTemplate jdbc;

  JdbcRecordArchive(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<CaseRecord> of(EmployeeNumber employee) {
    return jdbc.query(
        OF_EMPLOYEE + " order by occurred_on desc, case_number",
        new MapSqlParameterSource("employee", employee.value()),
        RecordColumns::read);
  }

  @Override
  public List<CaseRecord> verifiedOf(EmployeeNumber employee, LocalDate on, Category category) {
    return jdbc.query(
        OF_EMPLOYEE
            + " and occurred_on = :day and category = :category and status = 'VERIFIED'"
            + " order by case_number",
        new MapSqlParameterSource("employee", employee.value())
            .addValue("day", on)
            .addValue("category", category.name()),
        RecordColumns::read);
  }

  @Override
  public List<CaseRecord> latest(int most) {
    return jdbc.query(
        "select * from case_record order by created_at desc, case_number desc limit :most",
        new MapSqlParameterSource("most", most),
        RecordColumns::read);
  }
}
