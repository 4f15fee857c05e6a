package org.kaohe.escalation;

import org.kaohe.shared.Refused;

/** An approval is given once. */
final class Undecided {

  private Undecided() {}

  static Approval expect(Approval before, Approval approval) {
    if (before != null) {
      throw Refused.conflict("approval-given", "该审批已有结论：" + before.label());
    }
    return approval;
  }
}
