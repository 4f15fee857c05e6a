package org.kaohe.policy.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.joda.money.Money;
import org.kaohe.policy.facts.FactValue;
import org.kaohe.policy.facts.Subject;
import org.kaohe.shared.Cny;

/** Amounts of rows, HALF_UP to the cent (policies A2). */
final class Amounts {

  /** Performance pay as a share of fixed pay: a parameter known by name. */
  static final String PERFORMANCE_PAY_SHARE = "performancePayShare";

  /** The company's factor of performance pay, percent: the other one. */
  static final String PERFORMANCE_FACTOR = "performanceFactor";

  /** Fact of a performance pay line: what 100% would be, by which the law's guard reads it. */
  static final String FULL_PERFORMANCE_PAY = "绩效工资全额";

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

    Answer capped(Money cap) {
      Map<String, String> more = new LinkedHashMap<>(facts);
      more.put("封顶", cap.getAmount().toPlainString());
      return new Answer(money.isGreaterThan(cap) ? cap : money, more, null);
    }

    static Answer missing(String reason) {
      return new Answer(null, Map.of(), reason);
    }
  }

  Answer of(Row row, Subject subject) {
    Answer answer = uncapped(row, subject);
    return row.cap() == null || answer.missing() != null
        ? answer
        : answer.capped(Cny.rounded(figures.get(row.cap())));
  }

  private Answer uncapped(Row row, Subject subject) {
    BigDecimal figure = row.parameter() == null ? null : figures.get(row.parameter());
    return switch (row.amountKind()) {
      case NONE -> Answer.of(Cny.ZERO);
      case POINTS -> new Answer(Cny.ZERO, Map.of("分值", FactValue.text(figure)), null);
      case FIXED, SPLIT_SUM -> Answer.of(Cny.rounded(figure));
      case AS_APPROVED -> approved(subject);
      case PERCENT_OF_LOSS -> ofLoss(figure, subject);
      case PERCENT_OF_FIXED_PAY,
          PERCENT_OF_GROSS_PAY,
          PERCENT_OF_PERFORMANCE_PAY,
          PERFORMANCE_PAY ->
          ofPay(row.amountKind(), figure, person(subject));
    };
  }

  private Answer ofPay(AmountKind kind, BigDecimal figure, Subject.Person person) {
    if (person == null) {
      return Answer.missing("按员工工资计算的金额只适用于员工");
    }
    return switch (kind) {
      case PERCENT_OF_GROSS_PAY -> percent(figure, "月总工资", person.input().grossPay().getAmount());
      case PERCENT_OF_PERFORMANCE_PAY -> percent(figure, "绩效工资", performancePay(person));
      case PERFORMANCE_PAY -> paid(figure, performancePay(person));
      default -> percent(figure, "当月固定工资", person.input().fixedPay().getAmount());
    };
  }

  private BigDecimal performancePay(Subject.Person person) {
    return person
        .input()
        .fixedPay()
        .getAmount()
        .multiply(figures.get(PERFORMANCE_PAY_SHARE))
        .movePointLeft(2);
  }

  private Answer paid(BigDecimal figure, BigDecimal base) {
    BigDecimal factor = figures.get(PERFORMANCE_FACTOR);
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(FULL_PERFORMANCE_PAY, Cny.rounded(base).getAmount().toPlainString());
    facts.put("比例(%)", FactValue.text(figure));
    facts.put("系数(%)", FactValue.text(factor));
    BigDecimal amount = base.multiply(figure).multiply(factor).movePointLeft(4);
    return new Answer(Cny.rounded(amount), facts, null);
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
    facts.put(title, base.setScale(2, RoundingMode.HALF_UP).toPlainString());
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
