package org.kaohe.escalation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.kaohe.shared.Cny;

/**
 * What is due to somebody who is dismissed for incompetence (Labour Contract Law art. 46 (3), 47):
 * an estimate, with the formula that led to it. Whoever is dismissed for misconduct (art. 39) gets
 * none.
 *
 * @param service worked for the company
 * @param average of the last months' pay
 * @param minimumWage of the place, a month: the average counts as no less (regulation art. 27)
 * @param localAverage 当地上年度职工月平工资: three times that is the most that counts, for twelve years at
 *     the most; null: not known, nothing is capped
 */
public record Severance(
    ServiceTime service, AveragePay average, Money minimumWage, Money localAverage) {

  private static final BigDecimal YEARS_AT_MOST = BigDecimal.valueOf(12);
  private static final int TIMES = 3;

  /** HALF_UP to the cent. */
  public Money amount() {
    return Cny.rounded(monthlyBase().getAmount().multiply(months()));
  }

  /** The monthly pay that counts. */
  public Money monthlyBase() {
    return isCapped() ? cap() : Cny.max(average.amount(), minimumWage);
  }

  /** Months of pay that count. */
  public BigDecimal months() {
    return isCapped() ? service.months().min(YEARS_AT_MOST) : service.months();
  }

  /** The twelve years bind only those who earn more than three times the local average. */
  public boolean isCapped() {
    return localAverage != null && average.amount().isGreaterThan(cap());
  }

  private Money cap() {
    return localAverage.multipliedBy(TIMES);
  }

  /** How it comes about, in Chinese, one step after another. */
  public String formula() {
    List<String> steps = new ArrayList<>();
    steps.add(
        "工作年限 %s 至 %s，共 %s，计 %s 个月工资"
            .formatted(
                service.from(), service.last(), service.text(), service.months().toPlainString()));
    steps.add("月平均工资：" + average.text());
    steps.add(base());
    steps.add(
        "经济补偿估算：%s 元 × %s = %s 元（劳动合同法第四十七条）"
            .formatted(monthlyBase().getAmount(), months().toPlainString(), amount().getAmount()));
    if (service.beganBeforeTheLaw()) {
      steps.add("含 2008 年以前的工作年限，该段须按当时规定核对（劳动合同法第九十七条）");
    }
    return String.join("；", steps);
  }

  private String base() {
    if (localAverage == null) {
      return floor() + "未填当地上年度职工月平均工资，未核对三倍上限";
    }
    String cap =
        "当地上年度职工月平均工资 %s 元的三倍为 %s 元".formatted(localAverage.getAmount(), cap().getAmount());
    return isCapped() ? cap + "，月平均工资高于此数：按此数计，年限最多 12 年" : floor() + cap + "，未超过";
  }

  private String floor() {
    return average.amount().isLessThan(minimumWage)
        ? "低于当地最低工资 %s 元，按最低工资计；".formatted(minimumWage.getAmount())
        : "";
  }
}
