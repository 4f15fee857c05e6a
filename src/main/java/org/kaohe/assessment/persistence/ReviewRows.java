package org.kaohe.assessment.persistence;

import static org.kaohe.assessment.persistence.AssessmentRows.timestamp;

import java.util.List;
import org.kaohe.assessment.ReviewAssignment;
import org.kaohe.assessment.SubmittedReview;
import org.kaohe.shared.Chunks;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes review requests and what was submitted. */
final class ReviewRows {

  private final NamedParameterJdbcTemplate jdbc;

  ReviewRows(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void insert(List<ReviewAssignment> added) {
    Chunks.of(added)
        .forEach(
            chunk ->
                jdbc.batchUpdate(
                    """
                    insert into review_assignment
                      (id, assessment_id, cycle_id, subject, source, seat, attempt, step, reviewer,
                       state, due_on, submitted_at, on_time, replaced_by, reason, reminded_on)
                    values
                      (:id, :assessment, :cycle, :subject, :source, :seat, :attempt, :step,
                       :reviewer, :state, :due, :submittedAt, :onTime, :replacedBy, :reason,
                       :remindedOn)
                    """,
                    chunk.stream().map(ReviewRows::parameters).toArray(SqlParameterSource[]::new)));
  }

  void update(ReviewAssignment changed) {
    jdbc.update(
        """
        update review_assignment set reviewer = :reviewer, state = :state,
          submitted_at = :submittedAt, on_time = :onTime, replaced_by = :replacedBy,
          reason = :reason, reminded_on = :remindedOn
        where id = :id
        """,
        parameters(changed));
  }

  void insert(ReviewAssignment done, SubmittedReview review) {
    jdbc.update(
        """
        insert into review
          (assignment_id, attitude, teamwork, efficiency, quality, comment_text, submitted_by,
           submitted_at)
        values
          (:id, :attitude, :teamwork, :efficiency, :quality, :comment, :reviewer, :submittedAt)
        """,
        parameters(done)
            .addValue("attitude", review.scores().attitude())
            .addValue("teamwork", review.scores().teamwork())
            .addValue("efficiency", review.scores().efficiency())
            .addValue("quality", review.scores().quality())
            .addValue("comment", review.comment()));
  }

  private static MapSqlParameterSource parameters(ReviewAssignment review) {
    return new MapSqlParameterSource("id", review.id())
        .addValue("assessment", review.assessmentId())
        .addValue("cycle", review.cycleId())
        .addValue("subject", review.subject().value())
        .addValue("source", review.source().name())
        .addValue("seat", review.seat())
        .addValue("attempt", review.attempt())
        .addValue("step", review.step() == null ? null : review.step().name())
        .addValue("reviewer", review.reviewer() == null ? null : review.reviewer().value())
        .addValue("state", review.state().name())
        .addValue("due", review.dueOn())
        .addValue("submittedAt", timestamp(review.submittedAt()))
        .addValue("onTime", review.onTime())
        .addValue("replacedBy", review.replacedBy())
        .addValue("reason", review.reason())
        .addValue("remindedOn", review.remindedOn());
  }
}
