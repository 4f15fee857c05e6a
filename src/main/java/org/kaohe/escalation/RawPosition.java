package org.kaohe.escalation;

/** A position as somebody sends it, not yet checked. Null: it stays as it is. */
public record RawPosition(
    String grade,
    String department,
    String team,
    String position,
    String manager,
    String place,
    String fixedPay,
    String grossPay,
    String effectiveFrom,
    String reason) {}
