package org.kaohe.staff;

import java.time.Instant;
import org.kaohe.shared.EmployeeNumber;

/**
 * A one-time link to a first, or a new, password.
 *
 * @param tokenHash the token itself is known only to whom it was shown
 */
public record Invitation(
    String tokenHash, EmployeeNumber employee, EmployeeNumber invitedBy, Instant expiresAt) {}
