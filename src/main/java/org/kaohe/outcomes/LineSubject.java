package org.kaohe.outcomes;

import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.SubjectType;

/**
 * Whom a line is about, as at the computation.
 *
 * @param subject employee number, team or department
 * @param employee null for teams and departments
 * @param subjectName the person's name; the team or department itself otherwise
 * @param team null for departments, or if unknown
 * @param department null if unknown
 */
public record LineSubject(
    SubjectType subjectType,
    String subject,
    EmployeeNumber employee,
    String subjectName,
    String team,
    String department) {}
