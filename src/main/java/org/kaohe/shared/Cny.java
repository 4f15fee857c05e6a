package org.kaohe.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Amounts in CNY, always two decimals. */
public final class Cny {

  public static final CurrencyUnit UNIT = CurrencyUnit.of("CNY");
  public static final Money ZERO = Money.zero(UNIT);

  private Cny() {}

  /** Exact; more than two decimals is an {@link ArithmeticException}. */
  public static Money of(BigDecimal yuan) {
    return Money.of(UNIT, yuan);
  }

  public static Money of(String yuan) {
    return of(new BigDecimal(yuan));
  }

  public static Money of(long yuan) {
    return of(BigDecimal.valueOf(yuan));
  }

  /** An awarded or deducted amount: HALF_UP to the cent (policies A2). */
  public static Money rounded(BigDecimal yuan) {
    return Money.of(UNIT, yuan, RoundingMode.HALF_UP);
  }

  /** A statutory limit: DOWN to the cent (policies A2). */
  public static Money limit(BigDecimal yuan) {
    return Money.of(UNIT, yuan, RoundingMode.DOWN);
  }

  public static Money min(Money a, Money b) {
    return a.isGreaterThan(b) ? b : a;
  }

  public static Money max(Money a, Money b) {
    return a.isLessThan(b) ? b : a;
  }
}
