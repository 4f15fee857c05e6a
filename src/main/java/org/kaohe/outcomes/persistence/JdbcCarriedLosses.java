package org.kaohe.outcomes.persistence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.kaohe.outcomes.CarriedLoss;
import org.kaohe.outcomes.CarriedLosses;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.shared.Chunks;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCarriedLosses implements CarriedLosses {

  /**
   * A recomputation voids without a reference, a cancelled cycle with its own: neither contests.
   */
  private static final String OUTSTANDING =
      """
      select f.id, f.carried_amount - coalesce(sum(c.executed_amount), 0) as outstanding
        from outcome_line f
        left join outcome_line c on c.carries = f.id
         and c.state in ('PROPOSED', 'CONFIRMED', 'PUBLISHED', 'FINAL')
       where f.employee in (:people) and f.kind = 'LOSS_COMPENSATION' and f.carries is null
         and f.state in ('PUBLISHED', 'FINAL') and f.carried_amount > 0 and f.pay_month < :month
         and not exists (
           select 1 from outcome_line v
            where v.carries = f.id
              and (v.state = 'VOIDED' and v.correction_reference is not null
                     and v.correction_reference <> v.cycle_id
                or v.state in ('PROPOSED', 'CONFIRMED', 'PUBLISHED', 'FINAL')
                     and v.pay_month >= :month))
       group by f.id, f.carried_amount
      having f.carried_amount - coalesce(sum(c.executed_amount), 0) > 0""";

  private static final Comparator<CarriedLoss> OLDEST_FIRST =
      Comparator.comparing(CarriedLoss::first, Comparator.comparing(OutcomeLine::payMonth))
          .thenComparing(CarriedLoss::first, OutcomeLine.IN_ORDER);

  private final JdbcAggregateTemplate aggregates;
  private final JdbcClient jdbc;

  JdbcCarriedLosses(JdbcAggregateTemplate aggregates, JdbcClient jdbc) {
    this.aggregates = aggregates;
    this.jdbc = jdbc;
  }

  @Override
  public List<CarriedLoss> before(Period payMonth, Collection<EmployeeNumber> people) {
    List<CarriedLoss> losses = new ArrayList<>();
    for (List<EmployeeNumber> some : Chunks.of(people)) {
      Map<String, Money> outstanding = outstanding(payMonth, some);
      aggregates
          .findAllById(outstanding.keySet(), OutcomeLine.class)
          .forEach(line -> losses.add(new CarriedLoss(line, outstanding.get(line.id()))));
    }
    losses.sort(OLDEST_FIRST);
    return losses;
  }

  private Map<String, Money> outstanding(Period payMonth, List<EmployeeNumber> people) {
    Map<String, Money> outstanding = new LinkedHashMap<>();
    jdbc.sql(OUTSTANDING)
        .param("people", people.stream().map(EmployeeNumber::value).toList())
        .param("month", payMonth.toString())
        .query(
            row -> {
              BigDecimal yuan = row.getBigDecimal("outstanding");
              outstanding.put(row.getString("id"), Cny.of(yuan));
            });
    return outstanding;
  }
}
