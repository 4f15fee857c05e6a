package org.kaohe.assessment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.kaohe.assessment.PersonScore;
import org.kaohe.assessment.ResultRevision;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What corrected results said before. */
@Repository
class StoredRevisions {

  private final JdbcClient jdbc;

  StoredRevisions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ResultRevision> of(String resultId) {
    return jdbc.sql(
            """
            select * from assessment_result_revision where result_id = :result
            order by revision_number
            """)
        .param("result", resultId)
        .query(StoredRevisions::read)
        .list();
  }

  void add(ResultRevision revision) {
    jdbc.sql(
            """
            insert into assessment_result_revision
              (result_id, revision_number, score_before, reason, corrected_by, corrected_at)
            values (:result, :number, :before, :reason, :by, :at)
            """)
        .param("result", revision.resultId())
        .param("number", revision.number())
        .param("before", ScoreJson.write(revision.before()))
        .param("reason", revision.reason())
        .param("by", revision.by().value())
        .param("at", Timestamp.from(revision.correctedAt()))
        .update();
  }

  private static ResultRevision read(ResultSet row, int number) throws SQLException {
    return new ResultRevision(
        row.getString("result_id"),
        row.getInt("revision_number"),
        ScoreJson.read(row.getString("score_before"), PersonScore.class),
        row.getString("reason"),
        EmployeeNumber.of(row.getString("corrected_by")),
        row.getTimestamp("corrected_at").toInstant());
  }
}
