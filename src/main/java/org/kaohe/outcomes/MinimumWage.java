package org.kaohe.outcomes;

import java.time.LocalDate;
import org.joda.money.Money;
import org.kaohe.shared.Cny;

/**
 * The statutory minimum wage of a place from a day on, CNY a month.
 *
 * @param place beginning of the 工作地 it holds for, such as 深圳
 * @param confirmed false: a default that HR has not confirmed
 */
public record MinimumWage(String place, LocalDate validFrom, Money amount, boolean confirmed) {

  /** Where no table row fits: 2,000, not confirmed by HR (policies G1). */
  public static final MinimumWage DEFAULT =
      new MinimumWage("", LocalDate.of(2000, 1, 1), Cny.of(2000), false);

  boolean holdsFor(String workplace, LocalDate day) {
    return !validFrom.isAfter(day) && workplace.startsWith(place);
  }
}
