package org.kaohe.development;

/**
 * A session as typed, not yet checked.
 *
 * @param department empty: for everybody
 */
public record RawSession(
    String title,
    String content,
    String heldOn,
    String startsAt,
    String place,
    String trainer,
    String seats,
    String department) {}
