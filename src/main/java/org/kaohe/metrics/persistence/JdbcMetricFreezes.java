package org.kaohe.metrics.persistence;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kaohe.metrics.FrozenPay;
import org.kaohe.metrics.MetricFreeze;
import org.kaohe.metrics.MetricFreezes;
import org.kaohe.shared.Chunks;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMetricFreezes implements MetricFreezes {

  private static final String INSERT =
      """
      insert into metric_freeze (employee_number, period_text, department, fixed_pay, gross_pay,
        frozen_by, frozen_at)
      values (:employee, :period, :department, :fixed, :gross, :by, :at)
      """;

  private final NamedParameterJdbcTemplate jdbc;

  JdbcMetricFreezes(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<EmployeeNumber, FrozenPay> of(Period period, Collection<EmployeeNumber> employees) {
    Map<EmployeeNumber, FrozenPay> pay = new TreeMap<>();
    for (List<EmployeeNumber> some : Chunks.of(employees)) {
      List<String> numbers = some.stream().map(EmployeeNumber::value).toList();
      jdbc.query(
              "select employee_number, fixed_pay, gross_pay from metric_freeze"
                  + " where period_text = :period and employee_number in (:people)",
              new MapSqlParameterSource("period", period.toString()).addValue("people", numbers),
              (row, index) ->
                  new FrozenPay(
                      new EmployeeNumber(row.getString("employee_number")),
                      Cny.of(row.getBigDecimal("fixed_pay")),
                      Cny.of(row.getBigDecimal("gross_pay"))))
          .forEach(frozen -> pay.put(frozen.employee(), frozen));
    }
    return pay;
  }

  @Override
  public Set<EmployeeNumber> frozen(Period period, Collection<EmployeeNumber> employees) {
    return of(period, employees).keySet();
  }

  @Override
  public boolean any(String department, Period period) {
    Integer count =
        jdbc.queryForObject(
            "select count(*) from metric_freeze"
                + " where department = :department and period_text = :period",
            departmentAnd(period, department),
            Integer.class);
    return count != null && count > 0;
  }

  @Override
  public void add(Collection<MetricFreeze> freezes) {
    for (List<MetricFreeze> some : Chunks.of(freezes)) {
      jdbc.batchUpdate(
          INSERT,
          some.stream().map(JdbcMetricFreezes::parameters).toArray(MapSqlParameterSource[]::new));
    }
  }

  @Override
  public void changePay(Period period, FrozenPay pay) {
    jdbc.update(
        "update metric_freeze set fixed_pay = :fixed, gross_pay = :gross"
            + " where employee_number = :employee and period_text = :period",
        parameters(period, pay));
  }

  @Override
  public void remove(String department, Period period) {
    jdbc.update(
        "delete from metric_freeze where department = :department and period_text = :period",
        departmentAnd(period, department));
  }

  private static MapSqlParameterSource departmentAnd(Period period, String department) {
    return new MapSqlParameterSource("department", department)
        .addValue("period", period.toString());
  }

  private static MapSqlParameterSource parameters(MetricFreeze freeze) {
    return parameters(freeze.period(), freeze.pay())
        .addValue("department", freeze.department())
        .addValue("by", freeze.frozenBy().value())
        .addValue("at", Timestamp.from(freeze.frozenAt()));
  }

  private static MapSqlParameterSource parameters(Period period, FrozenPay pay) {
    return new MapSqlParameterSource("employee", pay.employee().value())
        .addValue("period", period.toString())
        .addValue("fixed", pay.fixedPay().getAmount())
        .addValue("gross", pay.grossPay().getAmount());
  }
}
