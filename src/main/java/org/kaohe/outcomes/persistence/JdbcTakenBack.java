package org.kaohe.outcomes.persistence;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kaohe.outcomes.TakenBack;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.Chunks;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTakenBack implements TakenBack {

  private static final List<String> PENALTIES =
      Arrays.stream(OutcomeKind.values())
          .filter(OutcomeKind::isPenalty)
          .map(OutcomeKind::name)
          .toList();

  /** A cancelled cycle's lines name the cycle; a recomputed one's name nothing. */
  private static final String SQL =
      """
      select l.employee, l.of_period, l.rule, min(l.id) as line_id
        from outcome_line l
       where l.employee in (:people) and l.policy_id = :policy and l.kind in (:kinds)
         and l.state = 'VOIDED' and l.correction_reference is not null
         and l.correction_reference <> l.cycle_id
         and not exists (
               select 1 from outcome_line s
                where s.cycle_id = l.cycle_id and s.employee = l.employee and s.rule = l.rule
                  and s.kind in (:kinds) and s.state in ('PUBLISHED', 'FINAL'))
       group by l.employee, l.of_period, l.rule""";

  private final JdbcClient jdbc;

  JdbcTakenBack(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<Penalty> of(Collection<EmployeeNumber> people, String policyId) {
    Set<Penalty> penalties = new HashSet<>();
    for (List<EmployeeNumber> some : Chunks.of(people)) {
      penalties.addAll(ofSome(some, policyId));
    }
    return penalties;
  }

  private List<Penalty> ofSome(List<EmployeeNumber> people, String policyId) {
    return jdbc.sql(SQL)
        .param("people", people.stream().map(EmployeeNumber::value).toList())
        .param("policy", policyId)
        .param("kinds", PENALTIES)
        .query(
            (row, number) ->
                new Penalty(
                    EmployeeNumber.of(row.getString("employee")),
                    Period.parse(row.getString("of_period")),
                    row.getString("rule"),
                    row.getString("line_id")))
        .list();
  }
}
