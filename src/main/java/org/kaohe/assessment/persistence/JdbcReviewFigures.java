package org.kaohe.assessment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.assessment.Progress;
import org.kaohe.assessment.ReceivedReviews;
import org.kaohe.assessment.ReviewEntry;
import org.kaohe.assessment.ReviewFigures;
import org.kaohe.assessment.ReviewScores;
import org.kaohe.assessment.ReviewSource;
import org.kaohe.assessment.SubjectReviews;
import org.kaohe.assessment.SubmittedReview;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReviewFigures implements ReviewFigures {

  /** Open reviews of the stage that the assessment is in. */
  private static final String WAITED_FOR =
      """
       from review_assignment r join assessment a on a.id = r.assessment_id
      where r.cycle_id = :cycle and r.state = 'OPEN' and a.state = 'STARTED'
        and not exists (select 1 from review_assignment e
          where e.assessment_id = r.assessment_id and e.state = 'OPEN'
            and (e.source = 'SELF' and r.source <> 'SELF'
              or e.source = 'PEER' and r.source = 'MANAGER'))
      """;

  private static final String WITH_REVIEWS =
      "select "
          + AssessmentRows.COLUMNS
          + """
          , v.attitude, v.teamwork, v.efficiency, v.quality, v.comment_text
          from assessment a join review_assignment r on r.assessment_id = a.id
            left join review v on v.assignment_id = r.id
          where a.cycle_id = :cycle
          """;

  private final NamedParameterJdbcTemplate jdbc;

  JdbcReviewFigures(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Progress progress(String cycleId, LocalDate today, int tasks) {
    Map<String, Integer> states = states(cycleId);
    int planned = states.getOrDefault("PLANNED", 0);
    int started = states.getOrDefault("STARTED", 0);
    int ended = states.getOrDefault("DONE", 0) + states.getOrDefault("CANCELLED", 0);
    return new Progress(
        planned + started + ended,
        started + ended,
        ended,
        countOpen(cycleId),
        open(cycleId, today, tasks));
  }

  private Map<String, Integer> states(String cycleId) {
    Map<String, Integer> counts = new HashMap<>();
    jdbc.query(
        "select state, count(*) from assessment where cycle_id = :cycle group by state",
        Map.of("cycle", cycleId),
        row -> {
          counts.put(row.getString(1), row.getInt(2));
        });
    return counts;
  }

  private int countOpen(String cycleId) {
    Integer count =
        jdbc.queryForObject(
            "select count(*)" + WAITED_FOR, Map.of("cycle", cycleId), Integer.class);
    return count == null ? 0 : count;
  }

  private List<Progress.OpenReview> open(String cycleId, LocalDate today, int limit) {
    return jdbc.query(
        "select r.reviewer, r.subject, r.source, r.due_on"
            + WAITED_FOR
            + " order by r.due_on, r.reviewer, r.subject limit :limit",
        Map.of("cycle", cycleId, "limit", limit),
        (row, n) -> open(row, today));
  }

  private static Progress.OpenReview open(ResultSet row, LocalDate today) throws SQLException {
    String reviewer = row.getString("reviewer");
    LocalDate due = row.getDate("due_on").toLocalDate();
    return new Progress.OpenReview(
        reviewer == null ? null : EmployeeNumber.of(reviewer),
        EmployeeNumber.of(row.getString("subject")),
        ReviewSource.valueOf(row.getString("source")),
        due,
        today.isAfter(due));
  }

  @Override
  public boolean allDone(String cycleId) {
    return jdbc.queryForList(
            """
            select id from assessment
            where cycle_id = :cycle and state in ('PLANNED', 'STARTED') limit 1
            """,
            Map.of("cycle", cycleId),
            String.class)
        .isEmpty();
  }

  @Override
  public Map<EmployeeNumber, SubjectReviews> reviews(String cycleId) {
    Map<EmployeeNumber, ReceivedReviews> received = new LinkedHashMap<>();
    jdbc.query(
        WITH_REVIEWS + " order by a.subject, r.source, r.seat, r.attempt",
        Map.of("cycle", cycleId),
        row -> {
          EmployeeNumber subject = EmployeeNumber.of(row.getString("a_subject"));
          received.computeIfAbsent(subject, ReceivedReviews::new).add(entry(row));
        });
    Map<EmployeeNumber, SubjectReviews> reviews = new LinkedHashMap<>();
    received.forEach((subject, all) -> reviews.put(subject, all.summary()));
    return reviews;
  }

  @Override
  public Map<EmployeeNumber, Boolean> onTime(String cycleId) {
    Map<EmployeeNumber, Boolean> onTime = new LinkedHashMap<>();
    jdbc.query(
        """
        select reviewer, min(case when on_time = true then 1 else 0 end) from review_assignment
        where cycle_id = :cycle and reviewer is not null and state in ('DONE', 'MISSED')
        group by reviewer order by reviewer
        """,
        Map.of("cycle", cycleId),
        row -> {
          onTime.put(EmployeeNumber.of(row.getString(1)), row.getInt(2) == 1);
        });
    return onTime;
  }

  @Override
  public List<ReviewEntry> entries(String cycleId, EmployeeNumber subject) {
    return jdbc.query(
        WITH_REVIEWS + " and a.subject = :subject order by r.source desc, r.seat, r.attempt",
        Map.of("cycle", cycleId, "subject", subject.value()),
        (row, n) -> entry(row));
  }

  private static ReviewEntry entry(ResultSet row) throws SQLException {
    return new ReviewEntry(
        AssessmentRows.review(row), row.getBigDecimal("attitude") == null ? null : review(row));
  }

  private static SubmittedReview review(ResultSet row) throws SQLException {
    return new SubmittedReview(
        new ReviewScores(
            row.getBigDecimal("attitude"),
            row.getBigDecimal("teamwork"),
            row.getBigDecimal("efficiency"),
            row.getBigDecimal("quality")),
        row.getString("comment_text"));
  }
}
