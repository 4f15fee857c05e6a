package org.kaohe.outcomes.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.kaohe.outcomes.OpenMatters;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.PolicyInput.OpenMatter;
import org.kaohe.shared.Chunks;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOpenMatters implements OpenMatters {

  private static final List<String> KINDS =
      Arrays.stream(OutcomeKind.values())
          .filter(OutcomeKind::isMatter)
          .map(OutcomeKind::name)
          .toList();

  private static final String OPEN =
      """
       from outcome_line l
      where l.kind in (:kinds) and l.state in ('PUBLISHED', 'FINAL')
        and not exists (select 1 from closed_matter c where c.line_id = l.id)""";

  private static final Comparator<OutcomeLine> OLDEST_FIRST =
      Comparator.comparing(OutcomeLine::period).thenComparing(OutcomeLine.IN_ORDER);

  private final JdbcAggregateTemplate aggregates;
  private final JdbcClient jdbc;

  JdbcOpenMatters(JdbcAggregateTemplate aggregates, JdbcClient jdbc) {
    this.aggregates = aggregates;
    this.jdbc = jdbc;
  }

  @Override
  public Set<OpenMatter> of(Collection<EmployeeNumber> people, String exceptCycleId) {
    return of(people, exceptCycleId, opened -> true);
  }

  @Override
  public Set<OpenMatter> openedBefore(
      Collection<EmployeeNumber> people, String exceptCycleId, Period period) {
    return of(people, exceptCycleId, opened -> !opened.lastDay().isAfter(period.lastDay()));
  }

  private Set<OpenMatter> of(
      Collection<EmployeeNumber> people, String exceptCycleId, Predicate<Period> opened) {
    Set<OpenMatter> open = new HashSet<>();
    for (List<EmployeeNumber> some : Chunks.of(people)) {
      ofSome(some, exceptCycleId).stream()
          .filter(found -> opened.test(found.period()))
          .forEach(found -> open.add(found.matter()));
    }
    return open;
  }

  private record Found(OpenMatter matter, Period period) {}

  private List<Found> ofSome(List<EmployeeNumber> people, String exceptCycleId) {
    return jdbc.sql(
            "select l.employee, l.rule, l.kind, l.of_period"
                + OPEN
                + " and l.employee in (:people) and l.cycle_id <> :except")
        .param("kinds", KINDS)
        .param("people", people.stream().map(EmployeeNumber::value).toList())
        .param("except", exceptCycleId)
        .query(
            (row, number) ->
                new Found(
                    new OpenMatter(
                        row.getString("employee"),
                        row.getString("rule"),
                        OutcomeKind.valueOf(row.getString("kind"))),
                    Period.parse(row.getString("of_period"))))
        .list();
  }

  @Override
  public List<OutcomeLine> oldest(int atMost) {
    List<String> ids =
        jdbc.sql(
                "select l.id"
                    + OPEN
                    + " order by l.pay_month, l.of_period, l.subject, l.rule, l.id limit :most")
            .param("kinds", KINDS)
            .param("most", atMost)
            .query(String.class)
            .list();
    List<OutcomeLine> lines = new ArrayList<>();
    Chunks.of(ids).forEach(some -> lines.addAll(aggregates.findAllById(some, OutcomeLine.class)));
    lines.sort(OLDEST_FIRST);
    return lines;
  }

  @Override
  public int count() {
    return jdbc.sql("select count(*)" + OPEN).param("kinds", KINDS).query(Integer.class).single();
  }
}
