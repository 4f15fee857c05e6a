package org.kaohe.records.persistence;

import org.kaohe.records.RecordNumbers;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** A counter a year; its row's lock makes the others wait. */
@Repository
class JdbcRecordNumbers implements RecordNumbers {

  private final NamedParameterJdbcTemplate jdbc;

  JdbcRecordNumbers(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String next(int year) {
    MapSqlParameterSource ofYear = new MapSqlParameterSource("year", year);
    if (!advance(ofYear) && !begin(ofYear)) {
      advance(ofYear);
    }
    Integer last =
        jdbc.queryForObject(
            "select last_no from record_counter where year_no = :year", ofYear, Integer.class);
    return "JL%d-%05d".formatted(year, last);
  }

  private boolean advance(MapSqlParameterSource ofYear) {
    return jdbc.update(
            "update record_counter set last_no = last_no + 1 where year_no = :year", ofYear)
        > 0;
  }

  /** False if somebody else began the year at the same moment. */
  private boolean begin(MapSqlParameterSource ofYear) {
    try {
      jdbc.update("insert into record_counter (year_no, last_no) values (:year, 1)", ofYear);
      return true;
    } catch (DuplicateKeyException begun) {
      return false;
    }
  }
}
