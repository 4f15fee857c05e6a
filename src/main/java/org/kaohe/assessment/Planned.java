package org.kaohe.assessment;

import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;

/** Finds a person's assessment for HR. */
final class Planned {

  private Planned() {}

  static Assessment require(Assessments assessments, String cycleId, EmployeeNumber subject) {
    return assessments
        .lock(cycleId, subject)
        .orElseThrow(() -> Refused.unknown("assessment-unknown", "员工 " + subject + " 不在本次考核中"));
  }
}
