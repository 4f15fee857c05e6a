package org.kaohe.assessment.persistence;

import static org.kaohe.assessment.persistence.AssessmentRows.timestamp;

import java.util.List;
import java.util.Map;
import org.kaohe.assessment.Intervention;
import org.kaohe.assessment.Interventions;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class JdbcInterventions implements Interventions {

  private final NamedParameterJdbcTemplate jdbc;

  JdbcInterventions(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Intervention step) {
    jdbc.update(
        """
        insert into assessment_intervention
          (id, cycle_id, subject, kind, detail, reason, made_by, made_at)
        values (:id, :cycle, :subject, :kind, :detail, :reason, :by, :at)
        """,
        new MapSqlParameterSource("id", step.id())
            .addValue("cycle", step.cycleId())
            .addValue("subject", text(step.subject()))
            .addValue("kind", step.kind().name())
            .addValue("detail", step.detail())
            .addValue("reason", step.reason())
            .addValue("by", text(step.by()))
            .addValue("at", timestamp(step.at())));
  }

  @Override
  public List<Intervention> of(String cycleId) {
    return jdbc.query(
        """
        select id, cycle_id, subject, kind, detail, reason, made_by, made_at
        from assessment_intervention where cycle_id = :cycle order by made_at, id
        """,
        Map.of("cycle", cycleId),
        (row, n) ->
            new Intervention(
                row.getString("id"),
                row.getString("cycle_id"),
                number(row.getString("subject")),
                Intervention.Kind.valueOf(row.getString("kind")),
                row.getString("detail"),
                row.getString("reason"),
                number(row.getString("made_by")),
                row.getTimestamp("made_at").toInstant()));
  }

  private static String text(EmployeeNumber number) {
    return number == null ? null : number.value();
  }

  private static EmployeeNumber number(String text) {
    return text == null ? null : EmployeeNumber.of(text);
  }
}
