package org.kaohe.appeal;

/** A verdict as somebody sends it, not yet checked; figures as text. */
public record RawVerdict(
    String decision,
    String reason,
    String correctedMetric,
    String correctedValue,
    String scorePoints) {}
