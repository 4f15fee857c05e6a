package org.kaohe.assessment;

/**
 * A form as it was understood.
 *
 * @param comment at most 2,000 characters, or null
 */
public record SubmittedReview(ReviewScores scores, String comment) {}
