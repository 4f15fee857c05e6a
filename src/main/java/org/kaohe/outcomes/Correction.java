package org.kaohe.outcomes;

import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;

/**
 * Why and by whom a published or final line is corrected.
 *
 * @param reference the appeal's id, or that of HR's own review
 * @param reason in Chinese, at most 500 characters; required
 * @param by null if a recomputation did it
 */
public record Correction(String reference, String reason, EmployeeNumber by) {

  private static final int MAX_REASON = 500;

  public Correction {
    if (reason == null || reason.isBlank() || reason.length() > MAX_REASON) {
      throw Refused.invalid("correction-reason", "更正必须写明理由，最多 %d 字".formatted(MAX_REASON));
    }
  }

  /** With an overlong reason cut, for reasons that were accepted elsewhere. */
  static Correction shortened(String reference, String reason, EmployeeNumber by) {
    return new Correction(reference, FactsText.shorten(reason, MAX_REASON), by);
  }

  /** Saying that it goes to a later payroll, if it does. */
  Correction bookedWith(Period own, Period open) {
    if (own.equals(open)) {
      return this;
    }
    String later = "（" + PayrollMonths.later(own, open) + "）";
    return new Correction(
        reference, FactsText.shorten(reason, MAX_REASON - later.length()) + later, by);
  }
}
