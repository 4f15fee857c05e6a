package org.kaohe.escalation.persistence;

import org.kaohe.escalation.CaseNumbers;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class CaseNumberTable implements CaseNumbers {

  private final JdbcTemplate jdbc;

  CaseNumberTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public int next(int year) {
    int counted =
        jdbc.update(
            "update escalation_case_count set last_no = last_no + 1 where of_year = ?", year);
    if (counted == 0) {
      jdbc.update("insert into escalation_case_count (of_year, last_no) values (?, 1)", year);
    }
    return jdbc.queryForObject(
        "select last_no from escalation_case_count where of_year = ?", Integer.class, year);
  }
}
