package org.kaohe.policychange;

import java.util.Set;
import org.kaohe.shared.EmployeeNumber;

/**
 * Everybody concerned is told of a version in force, and asked to acknowledge.
 *
 * @param title the policy's
 */
public record PolicyAnnounced(PolicyChange change, String title, Set<EmployeeNumber> people) {}
