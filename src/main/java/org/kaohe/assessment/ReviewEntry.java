package org.kaohe.assessment;

/**
 * A review request with what came of it, for HR only: it names the reviewer.
 *
 * @param review null unless done
 */
public record ReviewEntry(ReviewAssignment assignment, SubmittedReview review) {}
