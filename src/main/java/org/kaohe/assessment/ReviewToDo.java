package org.kaohe.assessment;

import java.time.LocalDate;
import org.kaohe.shared.EmployeeNumber;

/**
 * A review that its reviewer can do now.
 *
 * @param reason why it was sent back or handed over, or null
 */
public record ReviewToDo(
    String assessmentId,
    String cycleId,
    EmployeeNumber subject,
    String subjectName,
    LocalDate dueOn,
    String reason) {

  public boolean isOverdue(LocalDate today) {
    return today.isAfter(dueOn);
  }
}
