package org.kaohe.development.web;

import java.math.BigDecimal;
import org.kaohe.development.Enrolment;

/** Who takes part in a session, and how it went. */
record EnrolmentView(
    String employee,
    String name,
    String state,
    boolean active,
    BigDecimal score,
    String remark,
    String record) {

  static EnrolmentView of(Enrolment enrolment) {
    return new EnrolmentView(
        enrolment.employee().value(),
        enrolment.employeeName(),
        enrolment.state().name(),
        enrolment.active(),
        enrolment.score(),
        enrolment.remark(),
        enrolment.recordNo());
  }
}
