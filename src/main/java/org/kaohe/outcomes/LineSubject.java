package org.kaohe.outcomes;

import java.util.Map;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.SubjectType;
import org.kaohe.staff.StaffMember;

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
    String department) {

  static LineSubject of(Proposal proposal, Map<EmployeeNumber, StaffMember> people) {
    String subject = proposal.subject();
    return switch (proposal.subjectType()) {
      case TEAM -> new LineSubject(SubjectType.TEAM, subject, null, subject, subject, null);
      case DEPARTMENT ->
          new LineSubject(SubjectType.DEPARTMENT, subject, null, subject, null, subject);
      case EMPLOYEE -> person(EmployeeNumber.of(subject), people);
    };
  }

  private static LineSubject person(
      EmployeeNumber number, Map<EmployeeNumber, StaffMember> people) {
    String text = number.value();
    StaffMember member = people.get(number);
    return member == null
        ? new LineSubject(SubjectType.EMPLOYEE, text, number, text, null, null)
        : new LineSubject(
            SubjectType.EMPLOYEE, text, number, member.name(), member.team(), member.department());
  }
}
