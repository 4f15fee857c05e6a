package org.kaohe.assessment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.kaohe.assessment.AssessmentRound;
import org.kaohe.assessment.AssessmentRounds;
import org.kaohe.shared.Period;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAssessmentRounds implements AssessmentRounds {

  private final NamedParameterJdbcTemplate jdbc;

  JdbcAssessmentRounds(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(AssessmentRound round) {
    jdbc.update(
        """
        insert into assessment_round
          (cycle_id, assessed_month, department, starts_on, self_due, peer_due, manager_due, peers,
           seed, state, tended_on)
        values
          (:cycle, :month, :department, :startsOn, :selfDue, :peerDue, :managerDue, :peers, :seed,
           'OPEN', :startsOn)
        """,
        parameters(round));
  }

  @Override
  public Optional<AssessmentRound> find(String cycleId) {
    return jdbc
        .query(
            "select * from assessment_round where cycle_id = :cycle",
            Map.of("cycle", cycleId),
            (row, n) -> round(row))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<State> stateOf(String cycleId) {
    return jdbc
        .queryForList(
            "select state from assessment_round where cycle_id = :cycle",
            Map.of("cycle", cycleId),
            String.class)
        .stream()
        .findFirst()
        .map(State::valueOf);
  }

  @Override
  public boolean close(String cycleId, State end) {
    return jdbc.update(
            """
            update assessment_round set state = :end
            where cycle_id = :cycle and state <> :end and state <> 'CANCELLED'
            """,
            Map.of("cycle", cycleId, "end", end.name()))
        == 1;
  }

  @Override
  public void changeDueDates(AssessmentRound round) {
    jdbc.update(
        """
        update assessment_round
        set self_due = :selfDue, peer_due = :peerDue, manager_due = :managerDue
        where cycle_id = :cycle
        """,
        parameters(round));
  }

  @Override
  public boolean claimTending(String cycleId, LocalDate today) {
    return jdbc.update(
            """
            update assessment_round set tended_on = :today
            where cycle_id = :cycle and state <> 'CANCELLED' and tended_on < :today
            """,
            Map.of("cycle", cycleId, "today", today))
        == 1;
  }

  private static MapSqlParameterSource parameters(AssessmentRound round) {
    return new MapSqlParameterSource("cycle", round.cycleId())
        .addValue("month", round.month().toString())
        .addValue("department", round.department())
        .addValue("startsOn", round.startsOn())
        .addValue("selfDue", round.selfDue())
        .addValue("peerDue", round.peerDue())
        .addValue("managerDue", round.managerDue())
        .addValue("peers", round.peers())
        .addValue("seed", round.seed());
  }

  private static AssessmentRound round(ResultSet row) throws SQLException {
    return new AssessmentRound(
        row.getString("cycle_id"),
        Period.parse(row.getString("assessed_month")),
        row.getString("department"),
        row.getDate("starts_on").toLocalDate(),
        row.getDate("self_due").toLocalDate(),
        row.getDate("peer_due").toLocalDate(),
        row.getDate("manager_due").toLocalDate(),
        row.getInt("peers"),
        row.getLong("seed"));
  }
}
