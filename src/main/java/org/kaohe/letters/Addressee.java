package org.kaohe.letters;

import org.kaohe.shared.EmployeeNumber;

/**
 * To whom a letter goes.
 *
 * @param addressee null for a team or a department
 * @param addresseeName of the person, team or department
 * @param team null if unknown, or for a department
 * @param department null if unknown
 */
public record Addressee(
    Audience audience,
    EmployeeNumber addressee,
    String addresseeName,
    String team,
    String department) {}
