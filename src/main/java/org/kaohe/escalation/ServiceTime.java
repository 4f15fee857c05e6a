package org.kaohe.escalation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/**
 * How long somebody worked for the company, both days included.
 *
 * @param from the first day of employment
 * @param last the last
 */
public record ServiceTime(LocalDate from, LocalDate last) {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final LocalDate LAW_IN_FORCE = LocalDate.of(2008, 1, 1);

  public ServiceTime {
    if (last.isBefore(from)) {
      throw new IllegalArgumentException("%s is before %s".formatted(last, from));
    }
  }

  /**
   * Months of pay that it is worth (Labour Contract Law art. 47): one for each full year; the rest
   * counts as a year from six months on, as half a one below.
   */
  public BigDecimal months() {
    Period worked = worked();
    BigDecimal years = BigDecimal.valueOf(worked.getYears());
    if (worked.getMonths() >= 6) {
      return years.add(BigDecimal.ONE);
    }
    boolean none = worked.getMonths() == 0 && worked.getDays() == 0;
    return none ? years : years.add(HALF);
  }

  /** Such as {@code 6 年 11 个月 2 天}. */
  public String text() {
    Period worked = worked();
    return "%d 年 %d 个月 %d 天".formatted(worked.getYears(), worked.getMonths(), worked.getDays());
  }

  /** For years before the law the rules of then hold, which this does not know (art. 97). */
  public boolean beganBeforeTheLaw() {
    return from.isBefore(LAW_IN_FORCE);
  }

  private Period worked() {
    return Period.between(from, last.plusDays(1));
  }
}
