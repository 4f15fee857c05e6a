package org.kaohe.outcomes.persistence;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.outcomes.AnnualPoints;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.Chunks;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAnnualPoints implements AnnualPoints {

  private final JdbcAggregateTemplate aggregates;
  private final JdbcClient jdbc;

  JdbcAnnualPoints(JdbcAggregateTemplate aggregates, JdbcClient jdbc) {
    this.aggregates = aggregates;
    this.jdbc = jdbc;
  }

  @Override
  public Map<EmployeeNumber, BigDecimal> of(
      Collection<EmployeeNumber> people, String policyId, Period year) {
    Map<EmployeeNumber, BigDecimal> points = new HashMap<>();
    for (List<EmployeeNumber> some : Chunks.of(people)) {
      for (OutcomeLine line :
          aggregates.findAllById(ids(some, policyId, year), OutcomeLine.class)) {
        points.merge(line.employee(), pointsOf(line), BigDecimal::add);
      }
    }
    return points;
  }

  private List<String> ids(List<EmployeeNumber> people, String policyId, Period year) {
    return jdbc.sql(
            """
            select id from outcome_line
             where employee in (:people) and kind = :kind and state = 'FINAL'
               and policy_id = :policy and pay_month between :first and :last""")
        .param("people", people.stream().map(EmployeeNumber::value).toList())
        .param("kind", OutcomeKind.ANNUAL_SCORE_POINTS.name())
        .param("policy", policyId)
        .param("first", Period.monthOf(year.firstDay()).toString())
        .param("last", Period.monthOf(year.lastDay()).toString())
        .query(String.class)
        .list();
  }

  private static BigDecimal pointsOf(OutcomeLine line) {
    String given = line.basis().facts().get(POINTS);
    return given == null ? BigDecimal.ZERO : new BigDecimal(given);
  }
}
