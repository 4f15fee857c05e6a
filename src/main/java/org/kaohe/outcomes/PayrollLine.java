package org.kaohe.outcomes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/**
 * One line of the payroll file: a person, a rule and a kind.
 *
 * @param employee null for what goes to a department
 * @param amount positive also for deductions; the kind says which way it goes. Negative only in a
 *     month's payroll, where a correction of an earlier month takes something back
 * @param status in Chinese: whether a correction is part of the amount, and of which payroll
 */
public record PayrollLine(
    EmployeeNumber employee,
    String name,
    Period period,
    String rule,
    String title,
    OutcomeKind kind,
    Money amount,
    String status) {

  public static final List<String> HEADINGS =
      List.of("工号", "姓名", "期间", "规则", "项目", "类别", "金额", "计税", "计入工资", "状态");

  /** By employee number, departments last; then by rule and kind. */
  static final Comparator<PayrollLine> IN_ORDER =
      Comparator.comparing(
              PayrollLine::employee,
              Comparator.nullsLast(Comparator.<EmployeeNumber>naturalOrder()))
          .thenComparing(PayrollLine::name)
          .thenComparing(PayrollLine::period)
          .thenComparing(PayrollLine::rule, DeductionOrder::compareRules)
          .thenComparing(PayrollLine::kind);

  /**
   * One line of lines of the same subject, rule and kind.
   *
   * @param same at least one
   */
  static PayrollLine of(List<OutcomeLine> same, Money amount, String status) {
    OutcomeLine first = same.get(0);
    return new PayrollLine(
        first.employee(),
        first.subject().subjectName(),
        first.period(),
        first.rule(),
        same.stream().map(line -> line.basis().title()).distinct().collect(Collectors.joining("、")),
        first.kind(),
        amount,
        status);
  }

  static Money sum(List<OutcomeLine> lines) {
    return lines.stream().map(OutcomeLine::executedAmount).reduce(Cny.ZERO, Money::plus);
  }

  /**
   * Wage income: awards and performance pay, also what of it is withheld (policies G9). A fine or a
   * compensation is taken from the wage but does not lower the income that is taxed.
   */
  public boolean taxable() {
    return switch (kind) {
      case CASH_AWARD, PERFORMANCE_PAY, PERFORMANCE_PAY_WITHHELD -> true;
      default -> false;
    };
  }

  /** Flows into somebody's pay: no reimbursement, and nothing that goes to a department. */
  public boolean inWage() {
    return employee != null && kind != OutcomeKind.REIMBURSEMENT;
  }

  /** What it adds to the payment (or takes, negative). */
  public Money effect() {
    return kind.isDeduction() ? amount.negated() : amount;
  }

  /** The cells under {@link #HEADINGS}. */
  public List<?> cells() {
    List<Object> cells = new ArrayList<>();
    cells.add(employee == null ? "" : employee.value());
    cells.addAll(List.of(name, period.toString(), rule, title, kind.label(), amount));
    cells.addAll(List.of(yesNo(taxable()), yesNo(inWage()), status));
    return cells;
  }

  private static String yesNo(boolean yes) {
    return yes ? "是" : "否";
  }
}
