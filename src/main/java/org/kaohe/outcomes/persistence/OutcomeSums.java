package org.kaohe.outcomes.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.kaohe.outcomes.AlreadyDeducted;
import org.kaohe.outcomes.RuleCost;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums over lines that count. */
@Component
class OutcomeSums {

  private static final List<String> STANDING =
      List.of("PROPOSED", "CONFIRMED", "PUBLISHED", "FINAL");

  /** Lines that HR has confirmed keep their amount (policies G1). */
  private static final List<String> CONFIRMED = List.of("CONFIRMED", "PUBLISHED", "FINAL");

  private static final String DEDUCTED =
      """
      select employee,
             sum(case when kind in ('DEDUCTION', 'LOSS_COMPENSATION') then executed_amount else 0 end)
               as under_limit,
             sum(case when kind = 'PERFORMANCE_PAY_WITHHELD' then executed_amount
                      else unearned_amount end)
               as performance_pay
        from outcome_line
       where pay_month = :month and state in (:states)
         and kind in ('DEDUCTION', 'LOSS_COMPENSATION', 'PERFORMANCE_PAY_WITHHELD',
                      'PERFORMANCE_PAY')""";

  private final JdbcClient jdbc;

  OutcomeSums(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<EmployeeNumber, AlreadyDeducted> deductedIn(Period payMonth, String exceptCycleId) {
    Map<EmployeeNumber, AlreadyDeducted> deducted = new HashMap<>();
    jdbc.sql(DEDUCTED + " and cycle_id <> :except group by employee")
        .param("month", payMonth.toString())
        .param("states", CONFIRMED)
        .param("except", exceptCycleId)
        .query(
            row -> {
              deducted.put(EmployeeNumber.of(row.getString("employee")), deducted(row));
            });
    return deducted;
  }

  AlreadyDeducted deductedFrom(EmployeeNumber person, Period payMonth, String exceptLineId) {
    return jdbc.sql(DEDUCTED + " and employee = :person and id <> :except group by employee")
        .param("month", payMonth.toString())
        .param("states", CONFIRMED)
        .param("person", person.value())
        .param("except", exceptLineId)
        .query((row, number) -> deducted(row))
        .optional()
        .orElse(AlreadyDeducted.NOTHING);
  }

  private static AlreadyDeducted deducted(ResultSet row) throws SQLException {
    return new AlreadyDeducted(yuan(row, "under_limit"), yuan(row, "performance_pay"));
  }

  Map<Period, Integer> unsettledByMonth() {
    Map<Period, Integer> unsettled = new HashMap<>();
    jdbc.sql(
            """
            select pay_month, count(*) as line_count from outcome_line
             where state in ('PROPOSED', 'CONFIRMED', 'PUBLISHED')
               and kind in ('CASH_AWARD', 'REIMBURSEMENT', 'PERFORMANCE_PAY', 'DEDUCTION',
                            'LOSS_COMPENSATION', 'PERFORMANCE_PAY_WITHHELD')
             group by pay_month""")
        .query(
            row -> {
              unsettled.put(Period.parse(row.getString("pay_month")), row.getInt("line_count"));
            });
    return unsettled;
  }

  List<RuleCost> costs(String cycleId) {
    return jdbc
        .sql(
            """
            select rule, kind, min(title) as title, count(*) as line_count,
                   count(distinct employee) as people,
                   sum(policy_amount) as policy_sum, sum(executed_amount) as executed_sum,
                   sum(waived_amount) as waived_sum, sum(carried_amount) as carried_sum,
                   sum(case when limited then 1 else 0 end) as limited_count,
                   sum(case when legal_flag then 1 else 0 end) as legal_count,
                   sum(case when state = 'PROPOSED' then 1 else 0 end) as open_count
              from outcome_line
             where cycle_id = :cycle and state in (:states)
             group by rule, kind""")
        .param("cycle", cycleId)
        .param("states", STANDING)
        .query((row, number) -> cost(row))
        .list()
        .stream()
        .sorted(RuleCost.IN_ORDER)
        .toList();
  }

  private static RuleCost cost(ResultSet row) throws SQLException {
    return new RuleCost(
        row.getString("rule"),
        row.getString("title"),
        OutcomeKind.valueOf(row.getString("kind")),
        row.getInt("line_count"),
        row.getInt("people"),
        yuan(row, "policy_sum"),
        yuan(row, "executed_sum"),
        yuan(row, "waived_sum"),
        yuan(row, "carried_sum"),
        row.getInt("limited_count"),
        row.getInt("legal_count"),
        row.getInt("open_count"));
  }

  private static Money yuan(ResultSet row, String column) throws SQLException {
    BigDecimal sum = row.getBigDecimal(column);
    return sum == null ? Cny.ZERO : Cny.of(sum);
  }
}
