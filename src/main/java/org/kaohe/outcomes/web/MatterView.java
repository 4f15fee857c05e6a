package org.kaohe.outcomes.web;

import java.util.Map;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.shared.EmployeeNumber;

/**
 * A matter that waits for HR, with what it was decided on.
 *
 * @param id of the outcome line, to close it by
 * @param employee null if it is about a team or department, which {@code name} then gives
 */
record MatterView(
    String id,
    EmployeeNumber employee,
    String name,
    String team,
    String department,
    String cycleId,
    String month,
    String rule,
    String title,
    String kind,
    String kindLabel,
    String state,
    String reason,
    String record,
    Map<String, String> facts) {

  static MatterView of(OutcomeLine line) {
    return new MatterView(
        line.id(),
        line.employee(),
        line.subject().subjectName(),
        line.subject().team(),
        line.subject().department(),
        line.cycleId(),
        line.period().toString(),
        line.rule(),
        line.basis().title(),
        line.kind().name(),
        line.kind().label(),
        line.state().name(),
        line.basis().reason(),
        line.basis().recordNo(),
        line.basis().facts());
  }
}
