package org.kaohe.assessment;

import org.kaohe.shared.Refused;

/** Why something cannot be done to a result. */
final class ResultRefusals {

  private ResultRefusals() {}

  static Refused state(String title) {
    return Refused.conflict("result-state", title);
  }

  static Refused unknown() {
    return Refused.unknown("result-unknown", "没有这份考核成绩");
  }

  static Refused changedMeanwhile() {
    return Refused.conflict("result-changed-meanwhile", "成绩刚被他人修改，请刷新后重试");
  }
}
