package org.kaohe.assessment;

import java.time.LocalDate;
import org.kaohe.shared.EmployeeNumber;

/**
 * A review is due soon. Published inside the transaction of the reminder's job, once per review and
 * due date.
 *
 * @param reviewer null: any of HR
 */
public record ReminderDue(
    String assignmentId,
    String cycleId,
    EmployeeNumber reviewer,
    EmployeeNumber subject,
    String subjectName,
    ReviewSource source,
    LocalDate dueOn) {}
