package org.kaohe.escalation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.joda.money.Money;
import org.kaohe.shared.Cny;

/**
 * The monthly pay by which severance is reckoned: what was due in the last twelve months, or in
 * those worked if fewer, divided by their number (regulation to the Labour Contract Law art. 27).
 *
 * @param sum over the months
 * @param months 1–12
 */
public record AveragePay(Money sum, int months) {

  private static final int MONTHS = 12;

  public AveragePay {
    if (months < 1 || months > MONTHS) {
      throw new IllegalArgumentException("Months: " + months);
    }
  }

  /**
   * @param pays what was due a month, CNY, the latest last; of more than twelve the last count
   */
  public static AveragePay of(List<Money> pays) {
    List<Money> last = pays.subList(Math.max(0, pays.size() - MONTHS), pays.size());
    return new AveragePay(last.stream().reduce(Cny.ZERO, Money::plus), last.size());
  }

  /** HALF_UP to the cent. */
  public Money amount() {
    return Cny.of(sum.getAmount().divide(BigDecimal.valueOf(months), 2, RoundingMode.HALF_UP));
  }

  /** Such as {@code 前 12 个月应得工资 72000.00 元 ÷ 12 = 6000.00 元}. */
  public String text() {
    return "前 %d 个月应得工资 %s 元 ÷ %d = %s 元"
        .formatted(months, sum.getAmount(), months, amount().getAmount());
  }
}
