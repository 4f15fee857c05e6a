package org.kaohe.assessment.persistence;

/** The statements of a result's batches. */
final class ResultSql {

  static final String INSERT =
      """
      insert into assessment_result (id, row_version, cycle_id, employee, result_period, period_kind, starts_on, department,
        team, policy_id, policy_version, state, metrics_score, self_score, peer_score,
        manager_score, base_composite, composite, grade, department_rank, ranked_people, eligible,
        ineligible_reason, tie_satisfaction, tie_resolution_rate, tie_complaints, adjustment,
        adjustment_reason, adjusted_by, explanation)
      values (:id, 0, :cycle, :employee, :period, :periodKind, :startsOn, :department, :team, :policy, :policyVersion,
        :state, :metrics, :self, :peer, :manager, :base, :composite, :grade, :place, :ranked,
        :eligible, :ineligible, :satisfaction, :resolution, :complaints, :points, :pointsReason,
        :pointsBy, :explanation)
      """;

  static final String UPDATE =
      """
      update assessment_result
      set row_version = row_version + 1, team = :team, metrics_score = :metrics,
        self_score = :self, peer_score = :peer, manager_score = :manager, composite = :composite,
        grade = :grade, department_rank = :place, eligible = :eligible,
        ineligible_reason = :ineligible, adjustment = :points, adjustment_reason = :pointsReason,
        adjusted_by = :pointsBy, explanation = :explanation
      where id = :id and row_version = :version
      """;

  private ResultSql() {}
}
