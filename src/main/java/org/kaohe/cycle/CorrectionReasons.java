package org.kaohe.cycle;

import org.kaohe.outcomes.Correction;
import org.kaohe.shared.EmployeeNumber;

/** Corrections as their lines tell them, however long somebody wrote. */
final class CorrectionReasons {

  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_REFERENCE = 64;

  private CorrectionReasons() {}

  /**
   * @param reference of an appeal, a review or a voided record
   */
  static Correction of(String reference, String reason, EmployeeNumber by) {
    String named =
        reference.length() > LONGEST_REFERENCE
            ? reference.substring(0, LONGEST_REFERENCE)
            : reference;
    return new Correction(named, shortened(reason), by);
  }

  /** Of what was computed after the corrected cycle. */
  static Correction following(Correction first, Cycle corrected) {
    String reason = "%s 的结果更正后重新计算：%s".formatted(corrected.period(), first.reason());
    return new Correction(first.reference(), shortened(reason), first.by());
  }

  private static String shortened(String reason) {
    return reason.length() > LONGEST_REASON
        ? reason.substring(0, LONGEST_REASON - 1) + "…"
        : reason;
  }
}
