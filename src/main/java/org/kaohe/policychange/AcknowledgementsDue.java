package org.kaohe.policychange;

import java.util.Set;
import org.kaohe.shared.EmployeeNumber;

/**
 * These have not acknowledged a version yet, and the time is nearly over.
 *
 * @param title the policy's
 */
public record AcknowledgementsDue(PolicyChange change, String title, Set<EmployeeNumber> people) {}
