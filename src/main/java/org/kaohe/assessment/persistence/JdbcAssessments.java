package org.kaohe.assessment.persistence;

import static org.kaohe.assessment.persistence.AssessmentRows.timestamp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kaohe.assessment.Assessment;
import org.kaohe.assessment.AssessmentState;
import org.kaohe.assessment.Assessments;
import org.kaohe.assessment.ReviewAssignment;
import org.kaohe.assessment.SubmittedReview;
import org.kaohe.shared.Chunks;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAssessments implements Assessments {

  private static final String JOINED =
      "select "
          + AssessmentRows.COLUMNS
          + " from assessment a left join review_assignment r on r.assessment_id = a.id ";
  private static final String IN_ORDER = " order by a.id, r.source, r.seat, r.attempt";

  private final NamedParameterJdbcTemplate jdbc;
  private final ReviewRows reviews;

  JdbcAssessments(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.reviews = new ReviewRows(jdbc);
  }

  @Override
  public void plan(List<Assessment> planned) {
    Chunks.of(planned)
        .forEach(
            chunk -> {
              jdbc.batchUpdate(
                  """
                  insert into assessment
                    (id, cycle_id, subject, subject_name, state, running, deadlines_moved)
                  values (:id, :cycle, :subject, :name, :state, false, false)
                  """,
                  chunk.stream()
                      .map(JdbcAssessments::parameters)
                      .toArray(SqlParameterSource[]::new));
              reviews.insert(chunk.stream().flatMap(a -> a.reviews().stream()).toList());
            });
  }

  private static SqlParameterSource parameters(Assessment assessment) {
    return new MapSqlParameterSource("id", assessment.id())
        .addValue("cycle", assessment.cycleId())
        .addValue("subject", assessment.subject().value())
        .addValue("name", assessment.subjectName())
        .addValue("state", assessment.state().name());
  }

  @Override
  public Set<EmployeeNumber> plannedSubjects(String cycleId) {
    return new HashSet<>(
        jdbc.query(
            "select subject from assessment where cycle_id = :cycle",
            Map.of("cycle", cycleId),
            (row, n) -> EmployeeNumber.of(row.getString(1))));
  }

  @Override
  public List<String> planned(String cycleId, int limit) {
    return jdbc.queryForList(
        """
        select id from assessment where cycle_id = :cycle and state = 'PLANNED'
        order by id limit :limit
        """,
        Map.of("cycle", cycleId, "limit", limit),
        String.class);
  }

  @Override
  public int countPlanned(String cycleId) {
    Integer count =
        jdbc.queryForObject(
            "select count(*) from assessment where cycle_id = :cycle and state = 'PLANNED'",
            Map.of("cycle", cycleId),
            Integer.class);
    return count == null ? 0 : count;
  }

  @Override
  public List<String> claim(List<String> ids, Instant at) {
    SqlParameterSource[] each =
        ids.stream()
            .map(id -> new MapSqlParameterSource("id", id).addValue("at", timestamp(at)))
            .toArray(SqlParameterSource[]::new);
    int[] changed =
        jdbc.batchUpdate(
            """
            update assessment set state = 'STARTED', running = true, started_at = :at
            where id = :id and state = 'PLANNED'
            """,
            each);
    List<String> claimed = new ArrayList<>();
    for (int i = 0; i < changed.length; i++) {
      if (changed[i] != 0) {
        claimed.add(ids.get(i));
      }
    }
    return claimed;
  }

  @Override
  public List<Assessment> glance(Collection<String> ids) {
    return read(JOINED + "where a.id in (:ids)" + IN_ORDER, ids);
  }

  @Override
  public Assessment lock(String id) {
    return lock(List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No assessment " + id));
  }

  @Override
  public List<Assessment> lock(Collection<String> ids) {
    Map<String, Assessment> locked = LockedAssessments.ofTransaction();
    Set<String> missing = new TreeSet<>(ids);
    missing.removeAll(locked.keySet());
    read(JOINED + "where a.id in (:ids)" + IN_ORDER + " for update", missing)
        .forEach(a -> locked.put(a.id(), a));
    return ids.stream()
        .map(locked::get)
        .filter(a -> a != null)
        .sorted(Comparator.comparing(Assessment::id))
        .toList();
  }

  @Override
  public Optional<Assessment> lock(String cycleId, EmployeeNumber subject) {
    return jdbc
        .queryForList(
            "select id from assessment where cycle_id = :cycle and subject = :subject",
            Map.of("cycle", cycleId, "subject", subject.value()),
            String.class)
        .stream()
        .findFirst()
        .map(this::lock);
  }

  private List<Assessment> read(String sql, Collection<String> ids) {
    AssessmentRows rows = new AssessmentRows();
    Chunks.of(ids).forEach(chunk -> jdbc.query(sql, Map.of("ids", chunk), rows::add));
    return rows.all();
  }

  @Override
  public Assessment add(Assessment assessment, ReviewAssignment added) {
    reviews.insert(List.of(added));
    return keep(assessment.with(added));
  }

  @Override
  public Assessment change(Assessment assessment, ReviewAssignment changed) {
    reviews.update(changed);
    return keep(assessment.with(changed));
  }

  @Override
  public Assessment submit(Assessment assessment, ReviewAssignment done, SubmittedReview review) {
    reviews.insert(done, review);
    return change(assessment, done);
  }

  @Override
  public Assessment put(Assessment assessment, AssessmentState state, boolean running, Instant at) {
    jdbc.update(
        "update assessment set state = :state, running = :running, done_at = :at where id = :id",
        new MapSqlParameterSource("id", assessment.id())
            .addValue("state", state.name())
            .addValue("running", running)
            .addValue("at", state.isClosed() ? timestamp(at) : null));
    return keep(assessment.in(state, running));
  }

  private static Assessment keep(Assessment assessment) {
    LockedAssessments.ofTransaction().put(assessment.id(), assessment);
    return assessment;
  }

  @Override
  public List<String> concerning(Collection<EmployeeNumber> people) {
    Set<String> ids = new TreeSet<>();
    Chunks.of(people.stream().map(EmployeeNumber::value).toList())
        .forEach(chunk -> ids.addAll(concerning(chunk, "reviewer")));
    Chunks.of(people.stream().map(EmployeeNumber::value).toList())
        .forEach(chunk -> ids.addAll(concerning(chunk, "subject")));
    return List.copyOf(ids);
  }

  private List<String> concerning(List<String> people, String column) {
    return jdbc.queryForList(
        """
        select distinct r.assessment_id from review_assignment r
          join assessment a on a.id = r.assessment_id
        where r.state = 'OPEN' and a.state in ('PLANNED', 'STARTED') and r.%s in (:people)
        """
            .formatted(column),
        Map.of("people", people),
        String.class);
  }
}
