package org.kaohe.outcomes;

import java.time.LocalDate;
import org.joda.money.Money;
import org.kaohe.shared.Cny;

/**
 * The statutory minimum wage of a place from a day on, CNY a month.
 *
 * @param place beginning of the 工作地 it holds for, such as 深圳
 * @param confirmed false: a default that HR has not confirmed
 * @param source the notice it is taken from, or null
 */
public record MinimumWage(
    String place, LocalDate validFrom, Money amount, boolean confirmed, String source) {

  /** Where no table row fits: 2,000, not confirmed by HR (policies G1). */
  public static final MinimumWage DEFAULT =
      new MinimumWage("", LocalDate.of(2000, 1, 1), Cny.of(2000), false, null);

  /** As HR states it. */
  public static MinimumWage stated(String place, LocalDate validFrom, Money amount, String source) {
    return new MinimumWage(place, validFrom, amount, true, source);
  }

  boolean holdsFor(String workplace, LocalDate day) {
    return !validFrom.isAfter(day) && workplace.startsWith(place);
  }

  boolean isOf(String otherPlace, LocalDate day) {
    return place.equals(otherPlace) && validFrom.equals(day);
  }
}
