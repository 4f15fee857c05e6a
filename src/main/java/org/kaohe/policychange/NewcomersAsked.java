package org.kaohe.policychange;

import java.util.Set;
import org.kaohe.shared.EmployeeNumber;

/**
 * These came to a department after its policy was announced, and are asked to acknowledge it.
 *
 * @param title the policy's
 */
public record NewcomersAsked(PolicyChange change, String title, Set<EmployeeNumber> people) {}
