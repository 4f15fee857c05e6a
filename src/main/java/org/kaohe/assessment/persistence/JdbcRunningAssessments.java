package org.kaohe.assessment.persistence;

import static org.kaohe.assessment.persistence.AssessmentRows.timestamp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kaohe.assessment.AssessmentState;
import org.kaohe.assessment.RunningAssessments;
import org.kaohe.shared.Chunks;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRunningAssessments implements RunningAssessments {

  private final NamedParameterJdbcTemplate jdbc;

  JdbcRunningAssessments(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void closeAll(String cycleId, AssessmentState end, LocalDate today, Instant at) {
    MapSqlParameterSource values =
        new MapSqlParameterSource("cycle", cycleId)
            .addValue("end", end.name())
            .addValue("today", today)
            .addValue("at", timestamp(at));
    if (end == AssessmentState.DONE) {
      jdbc.update(
          """
          update review_assignment set state = 'MISSED', on_time = false
          where cycle_id = :cycle and state = 'OPEN' and due_on < :today and assessment_id in
            (select a.id from assessment a where a.cycle_id = :cycle and a.state = 'STARTED')
          """,
          values);
    }
    jdbc.update(
        """
        update review_assignment set state = 'CANCELLED'
        where cycle_id = :cycle and state = 'OPEN'
        """,
        values);
    jdbc.update(
        """
        update assessment set state = :end, done_at = :at, deadlines_moved = false
        where cycle_id = :cycle and state in ('PLANNED', 'STARTED')
        """,
        values);
    LockedAssessments.ofTransaction().clear();
  }

  @Override
  public List<String> closedButRunning(String cycleId, int limit) {
    return ids(
        """
        select id from assessment
        where cycle_id = :cycle and running = true and state in ('DONE', 'CANCELLED')
        order by id limit :limit
        """,
        Map.of("cycle", cycleId, "limit", limit));
  }

  @Override
  public int countClosedButRunning(String cycleId) {
    Integer count =
        jdbc.queryForObject(
            """
            select count(*) from assessment
            where cycle_id = :cycle and running = true and state in ('DONE', 'CANCELLED')
            """,
            Map.of("cycle", cycleId),
            Integer.class);
    return count == null ? 0 : count;
  }

  @Override
  public void stopped(Collection<String> ids) {
    updateEach("update assessment set running = false where id in (:ids)", ids);
  }

  @Override
  public List<String> withOpenReviews(String cycleId) {
    return ids(
        """
        select distinct r.assessment_id from review_assignment r
          join assessment a on a.id = r.assessment_id
        where r.cycle_id = :cycle and r.state = 'OPEN' and a.state in ('PLANNED', 'STARTED')
        order by r.assessment_id
        """,
        Map.of("cycle", cycleId));
  }

  @Override
  public List<LocalDate> openDueDates(String cycleId) {
    return days(
        """
        select distinct due_on from review_assignment
        where cycle_id = :cycle and state = 'OPEN' order by due_on desc
        """,
        cycleId);
  }

  @Override
  public void moveDue(String cycleId, LocalDate from, LocalDate to) {
    jdbc.update(
        """
        update review_assignment set due_on = :to, reminded_on = null
        where cycle_id = :cycle and state = 'OPEN' and due_on = :from
        """,
        Map.of("cycle", cycleId, "from", from, "to", to));
    LockedAssessments.ofTransaction().clear();
  }

  @Override
  public void deadlinesMoved(String cycleId) {
    jdbc.update(
        """
        update assessment set deadlines_moved = true
        where cycle_id = :cycle and state = 'STARTED' and running = true
        """,
        Map.of("cycle", cycleId));
  }

  @Override
  public List<String> withMovedDeadlines(String cycleId, int limit) {
    return ids(
        """
        select id from assessment where cycle_id = :cycle and deadlines_moved = true
        order by id limit :limit
        """,
        Map.of("cycle", cycleId, "limit", limit));
  }

  @Override
  public void deadlinesFollowed(Collection<String> ids) {
    updateEach("update assessment set deadlines_moved = false where id in (:ids)", ids);
  }

  @Override
  public List<LocalDate> dueDatesToRemind(String cycleId) {
    return days(
        """
        select distinct due_on from review_assignment
        where cycle_id = :cycle and state = 'OPEN' and reminded_on is null order by due_on
        """,
        cycleId);
  }

  @Override
  public List<String> toRemind(String cycleId, LocalDate dueOn, int limit) {
    return ids(
        """
        select distinct r.assessment_id from review_assignment r
          join assessment a on a.id = r.assessment_id
        where r.cycle_id = :cycle and r.state = 'OPEN' and r.reminded_on is null
          and r.due_on = :due and a.state = 'STARTED'
          and not exists (select 1 from review_assignment e
            where e.assessment_id = r.assessment_id and e.state = 'OPEN'
              and (e.source = 'SELF' and r.source <> 'SELF'
                or e.source = 'PEER' and r.source = 'MANAGER'))
        order by r.assessment_id limit :limit
        """,
        Map.of("cycle", cycleId, "due", dueOn, "limit", limit));
  }

  private void updateEach(String sql, Collection<String> ids) {
    Chunks.of(ids).forEach(chunk -> jdbc.update(sql, Map.of("ids", chunk)));
    LockedAssessments.ofTransaction().keySet().removeAll(ids);
  }

  private List<String> ids(String sql, Map<String, ?> values) {
    return jdbc.queryForList(sql, values, String.class);
  }

  private List<LocalDate> days(String sql, String cycleId) {
    return jdbc.query(sql, Map.of("cycle", cycleId), (row, n) -> row.getDate(1).toLocalDate());
  }
}
