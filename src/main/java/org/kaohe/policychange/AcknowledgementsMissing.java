package org.kaohe.policychange;

import java.util.Set;
import org.kaohe.shared.EmployeeNumber;

/**
 * The time to acknowledge is over, and some have not.
 *
 * @param title the policy's
 * @param missing how many
 * @param hr who is told
 */
public record AcknowledgementsMissing(
    PolicyChange change, String title, int missing, Set<EmployeeNumber> hr) {}
