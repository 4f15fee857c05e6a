package org.kaohe.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;

/**
 * A step HR took in a collection, and why.
 *
 * @param subject null if it was about everybody
 * @param detail such as the source and the new due date
 * @param by null if the system did it
 */
public record Intervention(
    String id,
    String cycleId,
    EmployeeNumber subject,
    Kind kind,
    String detail,
    String reason,
    EmployeeNumber by,
    Instant at) {

  public enum Kind {
    SENT_BACK,
    EXCUSED,
    EXTENDED,
    CANCELLED
  }

  private static final int MAX_REASON = 500;

  /** A reason is obligatory, 1–500 characters. */
  static Intervention of(
      String cycleId,
      EmployeeNumber subject,
      Kind kind,
      String detail,
      String reason,
      EmployeeNumber by,
      Instant at) {
    String why = reason == null ? "" : reason.strip();
    if (why.isEmpty() || why.length() > MAX_REASON) {
      throw Refused.invalid(
          "reason-invalid",
          "请填写原因",
          List.of(Fault.at("reason", reason, "原因必填，最多 " + MAX_REASON + " 字")));
    }
    String id = UUID.randomUUID().toString();
    return new Intervention(id, cycleId, subject, kind, detail, why, by, at);
  }
}
