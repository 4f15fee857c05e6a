package org.kaohe.assessment;

/** Reviews of a cycle changed that a score may already rest on: done again, or excused. */
public record ReviewsRevised(String cycleId) {}
