package org.kaohe.policy.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.joda.money.Money;
import org.kaohe.policy.facts.FactValue;
import org.kaohe.policy.facts.Subject;
import org.kaohe.shared.Cny;

/** Amounts of rows, HALF_UP to the cent (policies A2). */
final class Amounts {

  /** Performance pay as a share of fixed pay: the one parameter known by name. */
  static final String PERFORMANCE_PAY_SHARE = "performancePayShare";

  private final Map<String, BigDecimal> figures;

  Amounts(Map<String, BigDecimal> figures) {
    this.figures = figures;
  }

  /**
   * @param facts what it was computed on
   * @param missing why there is none, or null
   */
  record Answer(Money money, Map<String, String> facts, String missing) {

    static Answer of(Money money) {
      return new Answer(money, Map.of(), null);
    }

    static Answer missing(String reason) {
      return new Answer(null, Map.of(), reason);
    }
  }

  Answer of(Row row, Subject subject) {
    BigDecimal figure = row.parameter() == null ? null : figures.get(row.parameter());
    return switch (row.amountKind()) {
      case NONE -> Answer.of(Cny.ZERO);
      case FIXED, SPLIT_SUM -> Answer.of(Cny.rounded(figure));
      case AS_APPROVED -> approved(subject);
      case PERCENT_OF_LOSS -> ofLoss(figure, subject);
      case PERCENT_OF_FIXED_PAY, PERCENT_OF_GROSS_PAY, PERCENT_OF_PERFORMANCE_PAY ->
          ofPay(row.amountKind(), figure, person(subject));
    };
  }

  private Answer ofPay(AmountKind kind, BigDecimal figure, Subject.Person person) {
    if (person == null) {
      return Answer.missing("按员工工资计算的金额只适用于员工");
    }
    return switch (kind) {
      case PERCENT_OF_GROSS_PAY -> percent(figure, "月总工资", person.input().grossPay().getAmount());
      case PERCENT_OF_PERFORMANCE_PAY ->
          percent(
              figure,
              "绩效工资",
              person
                  .input()
                  .fixedPay()
                  .getAmount()
                  .multiply(figures.get(PERFORMANCE_PAY_SHARE))
                  .movePointLeft(2));
      default -> percent(figure, "当月固定工资", person.input().fixedPay().getAmount());
    };
  }

  private static Answer ofLoss(BigDecimal figure, Subject subject) {
    Money loss = subject instanceof Subject.Recorded recorded ? recorded.input().loss() : null;
    return loss == null ? Answer.missing("记录没有损失金额") : percent(figure, "损失金额", loss.getAmount());
  }

  private static Answer approved(Subject subject) {
    Money approved =
        subject instanceof Subject.Recorded recorded ? recorded.input().approved() : null;
    return approved == null ? Answer.missing("记录没有核准金额") : Answer.of(approved);
  }

  private static Answer percent(BigDecimal figure, String title, BigDecimal base) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(title, base.toPlainString());
    facts.put("比例(%)", FactValue.text(figure));
    return new Answer(Cny.rounded(base.multiply(figure).movePointLeft(2)), facts, null);
  }

  private static Subject.Person person(Subject subject) {
    if (subject instanceof Subject.Person person) {
      return person;
    }
    return subject instanceof Subject.Recorded recorded ? recorded.person() : null;
  }
}
