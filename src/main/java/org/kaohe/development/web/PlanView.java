package org.kaohe.development.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kaohe.development.CheckIn;
import org.kaohe.development.ImprovementPlan;

/** An improvement plan as the interface tells it. */
record PlanView(
    String id,
    String employee,
    String name,
    String cause,
    String line,
    String caseId,
    String state,
    String goals,
    String resources,
    LocalDate endsOn,
    String remark,
    Instant acknowledgedAt,
    List<CheckInView> checkIns,
    String result,
    String resultReason,
    Instant concludedAt) {

  record CheckInView(LocalDate heldOn, String progress, Instant recordedAt) {

    static CheckInView of(CheckIn checkIn) {
      return new CheckInView(checkIn.heldOn(), checkIn.progress(), checkIn.recordedAt());
    }
  }

  static PlanView of(ImprovementPlan plan) {
    return new PlanView(
        plan.id(),
        plan.employee().value(),
        plan.employeeName(),
        plan.cause(),
        plan.lineId(),
        plan.caseId(),
        plan.state().name(),
        plan.goals(),
        plan.resources(),
        plan.endsOn(),
        plan.remark(),
        plan.acknowledgedAt(),
        plan.checkIns().stream().map(CheckInView::of).toList(),
        plan.result() == null ? null : plan.result().name(),
        plan.resultReason(),
        plan.concludedAt());
  }
}
