package org.kaohe.records;

import org.kaohe.shared.Period;

/**
 * When a record takes effect (policies A8): in its own month; in the next open one if its own was
 * computed without it; never more than three months late. A month that was never computed here, as
 * before the first cycle, passes nothing on.
 */
final class LateRecords {

  static final int MONTHS = 3;

  private LateRecords() {}

  /**
   * @param monthComputed the month in question was computed for good before
   * @param ownMonthComputed likewise the record's own month
   */
  static boolean fires(
      CaseRecord record, Period month, boolean monthComputed, boolean ownMonthComputed) {
    if (!record.facts().isVerified()) {
      return false;
    }
    if (record.isTaken()) {
      return record.takenIn().equals(month);
    }
    if (monthComputed) {
      return false;
    }
    Period own = record.facts().ownMonth();
    return own.equals(month) || (ownMonthComputed && isLate(own, month));
  }

  static boolean isLate(Period own, Period month) {
    return own.compareTo(month) < 0 && own.compareTo(earliest(month)) >= 0;
  }

  /** The first month from which a record can still take effect in this one. */
  static Period earliest(Period month) {
    return Period.monthOf(month.firstDay().minusMonths(MONTHS));
  }
}
