package org.kaohe.assessment;

import java.time.LocalDate;
import org.kaohe.shared.Period;

/**
 * The reviews of one cycle: whose month, by when. Due dates are included: a review may be submitted
 * until the end of that day.
 *
 * @param peers reviewers wanted for each person
 * @param seed decides who reviews whom, the same for the same seed
 */
public record AssessmentRound(
    String cycleId,
    Period month,
    String department,
    LocalDate startsOn,
    LocalDate selfDue,
    LocalDate peerDue,
    LocalDate managerDue,
    int peers,
    long seed) {}
