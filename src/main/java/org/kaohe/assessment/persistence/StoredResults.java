package org.kaohe.assessment.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.ResultRevision;
import org.kaohe.assessment.ResultState;
import org.kaohe.assessment.Results;
import org.kaohe.shared.Chunks;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Results by plain SQL: set-based or in batches, since a cycle has up to 50,000. */
@Repository
class StoredResults implements Results {

  private static final String SELECT = "select * from assessment_result ";

  /** By the last day, longer periods before shorter ones. */
  private static final Comparator<Result> NEWEST_FIRST =
      Comparator.comparing((Result result) -> result.period().lastDay())
          .thenComparing(result -> result.period().kind())
          .thenComparing(Result::publishedOn)
          .reversed()
          .thenComparing(Result::id);

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batches;
  private final StoredRevisions revisions;

  StoredResults(JdbcClient jdbc, NamedParameterJdbcTemplate batches, StoredRevisions revisions) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.revisions = revisions;
  }

  @Override
  public Optional<Result> find(String resultId) {
    return jdbc.sql(SELECT + "where id = :id")
        .param("id", resultId)
        .query(ResultRow::read)
        .optional();
  }

  @Override
  public Optional<Result> findLocked(String resultId) {
    return jdbc.sql(SELECT + "where id = :id for update")
        .param("id", resultId)
        .query(ResultRow::read)
        .optional();
  }

  @Override
  public Optional<Result> find(String cycleId, EmployeeNumber employee) {
    return jdbc.sql(SELECT + "where cycle_id = :cycle and employee = :employee")
        .param("cycle", cycleId)
        .param("employee", employee.value())
        .query(ResultRow::read)
        .optional();
  }

  @Override
  public List<Result> ofCycle(String cycleId) {
    String order =
        "order by case when department_rank is null then 1 else 0 end, department_rank, employee";
    return jdbc.sql(SELECT + "where cycle_id = :cycle " + order)
        .param("cycle", cycleId)
        .query(ResultRow::read)
        .list();
  }

  @Override
  public List<Result> publishedOf(EmployeeNumber employee) {
    return jdbc
        .sql(
            SELECT
                + """
                where employee = :employee and state in ('PUBLISHED', 'FINAL')
                """)
        .param("employee", employee.value())
        .query(ResultRow::read)
        .list()
        .stream()
        .sorted(NEWEST_FIRST)
        .toList();
  }

  @Override
  public List<Result> finalOf(
      Collection<EmployeeNumber> employees, String policyId, Period first, Period last) {
    List<Result> found = new ArrayList<>();
    for (List<EmployeeNumber> chunk : Chunks.of(employees)) {
      jdbc.sql(
              SELECT
                  + """
                  where employee in (:employees) and state = 'FINAL' and policy_id = :policy
                    and period_kind = :kind and starts_on between :first and :last
                  order by starts_on, employee, id
                  """)
          .param("employees", chunk.stream().map(EmployeeNumber::value).toList())
          .param("policy", policyId)
          .param("kind", first.kind().name())
          .param("first", first.firstDay())
          .param("last", last.firstDay())
          .query(ResultRow::read)
          .list()
          .forEach(found::add);
    }
    return found;
  }

  @Override
  public Map<EmployeeNumber, Set<Period>> periodsOf(Collection<EmployeeNumber> employees) {
    Map<EmployeeNumber, Set<Period>> periods = new HashMap<>();
    for (List<EmployeeNumber> chunk : Chunks.of(employees)) {
      jdbc.sql(
              """
              select employee, result_period from assessment_result
              where employee in (:employees) and state <> 'CANCELLED'
              """)
          .param("employees", chunk.stream().map(EmployeeNumber::value).toList())
          .query(
              row -> {
                periods
                    .computeIfAbsent(
                        EmployeeNumber.of(row.getString("employee")), number -> new HashSet<>())
                    .add(Period.parse(row.getString("result_period")));
              });
    }
    return periods;
  }

  @Override
  public int countTied(String cycleId, int rank, BigDecimal composite) {
    return jdbc.sql(
            """
            select count(*) from assessment_result
            where cycle_id = :cycle and department_rank = :place and composite = :composite
            """)
        .param("cycle", cycleId)
        .param("place", rank)
        .param("composite", composite)
        .query(Integer.class)
        .single();
  }

  @Override
  public Map<ResultState, Integer> states(String cycleId) {
    Map<ResultState, Integer> states = new EnumMap<>(ResultState.class);
    jdbc.sql(
            """
            select state, count(*) as people from assessment_result
            where cycle_id = :cycle group by state
            """)
        .param("cycle", cycleId)
        .query(
            row -> {
              states.put(ResultState.valueOf(row.getString("state")), row.getInt("people"));
            });
    return states;
  }

  @Override
  public void lock(String cycleId) {
    jdbc.sql("select id from assessment_result where cycle_id = :cycle order by id for update")
        .param("cycle", cycleId)
        .query(String.class)
        .list();
  }

  @Override
  public void replaceProvisional(String cycleId, List<Result> results) {
    jdbc.sql("delete from assessment_result where cycle_id = :cycle and state = 'PROVISIONAL'")
        .param("cycle", cycleId)
        .update();
    Chunks.of(results).forEach(chunk -> batches.batchUpdate(ResultSql.INSERT, rows(chunk)));
  }

  @Override
  public void update(Collection<Result> changed) {
    for (List<Result> chunk : Chunks.of(changed)) {
      for (int updated : batches.batchUpdate(ResultSql.UPDATE, rows(chunk))) {
        if (updated == 0) {
          throw Refused.conflict("result-changed-meanwhile", "成绩刚被他人修改，请刷新后重试");
        }
      }
    }
  }

  @Override
  public int move(String cycleId, Set<ResultState> from, ResultState to) {
    return jdbc.sql(
            """
            update assessment_result set state = :to, row_version = row_version + 1
            where cycle_id = :cycle and state in (:from)
            """)
        .param("to", to.name())
        .param("cycle", cycleId)
        .param("from", from.stream().map(Enum::name).toList())
        .update();
  }

  @Override
  public int publish(String cycleId, LocalDate publishedOn, LocalDate appealUntil) {
    return jdbc.sql(
            """
            update assessment_result
            set state = 'PUBLISHED', published_on = :publishedOn, appeal_until = :appealUntil,
                row_version = row_version + 1
            where cycle_id = :cycle and state = 'CONFIRMED'
            """)
        .param("publishedOn", publishedOn)
        .param("appealUntil", appealUntil)
        .param("cycle", cycleId)
        .update();
  }

  @Override
  public List<ResultRevision> revisionsOf(String resultId) {
    return revisions.of(resultId);
  }

  @Override
  public void add(ResultRevision revision) {
    revisions.add(revision);
  }

  private static SqlParameterSource[] rows(List<Result> results) {
    return results.stream().map(ResultRow::write).toArray(SqlParameterSource[]::new);
  }
}
