package org.kaohe.assessment;

/**
 * A review request that ends because of a change in the staff.
 *
 * @param closed the request as it is then
 * @param successor the new request, or null if there is none
 */
record Replacement(ReviewAssignment closed, ReviewAssignment successor) {}
