package org.kaohe.cycle.persistence;

import java.util.HashSet;
import java.util.Set;
import org.kaohe.cycle.RecordsUsed;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class RecordsUsedTable implements RecordsUsed {

  private static final int BATCH = 500;

  private final JdbcTemplate jdbc;

  RecordsUsedTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void replace(String cycleId, Set<String> numbers) {
    jdbc.update("delete from cycle_record where cycle_id = ?", cycleId);
    jdbc.batchUpdate(
        "insert into cycle_record (cycle_id, record_no) values (?, ?)",
        numbers,
        BATCH,
        (statement, number) -> {
          statement.setString(1, cycleId);
          statement.setString(2, number);
        });
  }

  @Override
  public Set<String> of(String cycleId) {
    return new HashSet<>(
        jdbc.queryForList(
            "select record_no from cycle_record where cycle_id = ?", String.class, cycleId));
  }
}
