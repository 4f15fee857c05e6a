package org.kaohe.escalation;

import org.kaohe.shared.EmployeeNumber;

/**
 * Whom a case is opened against, for what, and how far it may go.
 *
 * @param proposal the mildest step that the policy names
 * @param furthest the harshest
 */
record Accusation(
    EmployeeNumber accused, Ladder ladder, Cause cause, Step proposal, Step furthest) {}
