package org.kaohe.assessment;

import java.util.List;
import org.kaohe.shared.EmployeeNumber;

/**
 * What was said about one person in a cycle, as far as it has come in.
 *
 * @param self null without a self-assessment
 * @param selfOmitted not done by its deadline, by own omission; scores 0 in its part
 * @param selfExcused excused by HR or no longer employed; the part is dropped
 * @param peers reviews received, in no telling order
 * @param manager null if missing
 */
public record SubjectReviews(
    EmployeeNumber subject,
    ReviewScores self,
    boolean selfOmitted,
    boolean selfExcused,
    List<ReviewScores> peers,
    ReviewScores manager) {}
