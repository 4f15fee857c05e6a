package org.kaohe.policychange;

import java.util.Set;
import org.kaohe.shared.EmployeeNumber;

/**
 * Everybody concerned may read a draft now and give feedback.
 *
 * @param title the policy's
 */
public record ConsultationOpened(PolicyChange change, String title, Set<EmployeeNumber> people) {}
