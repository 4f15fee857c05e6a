package org.kaohe.cycle;

import java.util.List;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;

/** Reasons and remarks that people write: bounded, and present where one is due. */
final class Remarks {

  private static final int LONGEST = 1000;

  private Remarks() {}

  static String optional(String remark) {
    if (remark != null && remark.length() > LONGEST) {
      throw invalid("最多 1000 字");
    }
    return remark;
  }

  static String required(String reason) {
    if (reason == null || reason.isBlank()) {
      throw invalid("须写明原因");
    }
    return optional(reason.strip());
  }

  private static Refused invalid(String message) {
    return Refused.invalid("reason-invalid", message, List.of(Fault.at("原因", null, message)));
  }
}
