package org.kaohe.records.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.kaohe.records.CaseRecord;
import org.kaohe.records.RecordStatus;
import org.kaohe.records.Voiding;
import org.kaohe.records.Voidings;
import org.kaohe.shared.Chunks;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class JdbcVoidings implements Voidings {

  private final NamedParameterJdbcTemplate jdbc;

  JdbcVoidings(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(CaseRecord voided, Voiding voiding) {
    int changed =
        jdbc.update(
            "update case_record set status = 'VOIDED', version = version + 1"
                + " where case_number = :number and version = :version",
            new MapSqlParameterSource("number", voided.number())
                .addValue("version", voided.version()));
    if (changed == 0) {
      throw Refused.conflict("records-changed-meanwhile", "记录刚被他人更改或已生效，未保存任何数据，请重试");
    }
    jdbc.update(
        "insert into record_voiding (case_number, status_before, reason, voided_by, voided_at)"
            + " values (:number, :before, :reason, :by, :at)",
        new MapSqlParameterSource("number", voiding.number())
            .addValue("before", voiding.before().name())
            .addValue("reason", voiding.reason())
            .addValue("by", voiding.by().value())
            .addValue("at", Timestamp.from(voiding.at())));
  }

  @Override
  public Map<String, Voiding> find(Collection<String> numbers) {
    Map<String, Voiding> found = new HashMap<>();
    for (List<String> some : Chunks.of(new LinkedHashSet<>(numbers))) {
      jdbc.query(
              "select * from record_voiding where case_number in (:numbers)",
              new MapSqlParameterSource("numbers", some),
              JdbcVoidings::read)
          .forEach(voiding -> found.put(voiding.number(), voiding));
    }
    return found;
  }

  private static Voiding read(ResultSet row, int index) throws SQLException {
    return new Voiding(
        row.getString("case_number"),
        RecordStatus.valueOf(row.getString("status_before")),
        row.getString("reason"),
        new EmployeeNumber(row.getString("voided_by")),
        row.getTimestamp("voided_at").toInstant());
  }
}
