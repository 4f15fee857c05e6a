package org.kaohe.escalation;

import java.util.Set;
import org.kaohe.shared.EmployeeNumber;

/**
 * A notice for incompetence has been served, and before the last day the employee came under a
 * protection (Labour Contract Law art. 42): HR has to see whether the dismissal can stand.
 *
 * @param people HR without the accused
 * @param status 保护状态 of the staff file
 */
public record ProtectedInNotice(EscalationCase about, Set<EmployeeNumber> people, String status) {}
