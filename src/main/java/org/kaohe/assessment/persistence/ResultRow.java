package org.kaohe.assessment.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.kaohe.assessment.Adjustment;
import org.kaohe.assessment.PersonScore;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.ResultState;
import org.kaohe.assessment.ScoredCycle;
import org.kaohe.assessment.TieBreakers;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** A result and its row. */
final class ResultRow {

  private ResultRow() {}

  static Result read(ResultSet row, int number) throws SQLException {
    return new Result(
        row.getString("id"),
        row.getInt("row_version"),
        cycle(row),
        score(row),
        row.getBigDecimal("base_composite"),
        ties(row),
        row.getInt("ranked_people"),
        adjustment(row),
        ResultState.valueOf(row.getString("state")),
        row.getObject("published_on", LocalDate.class),
        row.getObject("appeal_until", LocalDate.class));
  }

  static MapSqlParameterSource write(Result result) {
    MapSqlParameterSource row = score(result.score());
    ScoredCycle cycle = result.cycle();
    return row.addValue("id", result.id())
        .addValue("version", result.version())
        .addValue("cycle", cycle.cycleId())
        .addValue("period", cycle.period().toString())
        .addValue("periodKind", cycle.period().kind().name())
        .addValue("startsOn", cycle.period().firstDay())
        .addValue("department", cycle.department())
        .addValue("policy", cycle.policyId())
        .addValue("policyVersion", cycle.policyVersion())
        .addValue("state", result.state().name())
        .addValue("base", result.base())
        .addValue("ranked", result.ranked())
        .addValue("satisfaction", result.tieBreakers().satisfaction())
        .addValue("resolution", result.tieBreakers().resolutionRate())
        .addValue("complaints", result.tieBreakers().verifiedComplaints())
        .addValue("points", points(result.adjustment()))
        .addValue("pointsReason", reason(result.adjustment()))
        .addValue("pointsBy", by(result.adjustment()));
  }

  private static MapSqlParameterSource score(PersonScore score) {
    return new MapSqlParameterSource()
        .addValue("employee", score.employee().value())
        .addValue("team", score.team())
        .addValue("metrics", score.metricsScore())
        .addValue("self", score.selfScore())
        .addValue("peer", score.peerScore())
        .addValue("manager", score.managerScore())
        .addValue("composite", score.composite())
        .addValue("grade", score.grade())
        .addValue("place", score.rank())
        .addValue("eligible", score.eligible())
        .addValue("ineligible", score.ineligibleReason())
        .addValue(
            "explanation",
            ScoreJson.write(new ScoreJson.Explanation(score.parts(), score.reviewMeans())));
  }

  private static ScoredCycle cycle(ResultSet row) throws SQLException {
    return new ScoredCycle(
        row.getString("cycle_id"),
        Period.parse(row.getString("result_period")),
        row.getString("department"),
        row.getString("policy_id"),
        row.getInt("policy_version"));
  }

  private static PersonScore score(ResultSet row) throws SQLException {
    ScoreJson.Explanation explanation =
        ScoreJson.read(row.getString("explanation"), ScoreJson.Explanation.class);
    return new PersonScore(
        EmployeeNumber.of(row.getString("employee")),
        row.getString("team"),
        row.getBigDecimal("metrics_score"),
        row.getBigDecimal("self_score"),
        row.getBigDecimal("peer_score"),
        row.getBigDecimal("manager_score"),
        row.getBigDecimal("composite"),
        row.getString("grade"),
        row.getObject("department_rank", Integer.class),
        row.getBoolean("eligible"),
        row.getString("ineligible_reason"),
        explanation.parts(),
        explanation.means());
  }

  private static TieBreakers ties(ResultSet row) throws SQLException {
    return new TieBreakers(
        row.getBigDecimal("tie_satisfaction"),
        row.getBigDecimal("tie_resolution_rate"),
        row.getBigDecimal("tie_complaints"));
  }

  private static Adjustment adjustment(ResultSet row) throws SQLException {
    BigDecimal points = row.getBigDecimal("adjustment");
    return points == null
        ? null
        : new Adjustment(
            points,
            row.getString("adjustment_reason"),
            EmployeeNumber.of(row.getString("adjusted_by")));
  }

  private static BigDecimal points(Adjustment adjustment) {
    return adjustment == null ? null : adjustment.points();
  }

  private static String reason(Adjustment adjustment) {
    return adjustment == null ? null : adjustment.reason();
  }

  private static String by(Adjustment adjustment) {
    return adjustment == null ? null : adjustment.by().value();
  }
}
