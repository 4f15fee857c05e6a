package org.kaohe.committee;

/** A ballot as somebody sends it, not yet checked; marks as text. */
public record RawBallot(
    boolean abstain,
    String candidate,
    String overall,
    String attitude,
    String skill,
    String effect,
    String reason) {}
