package org.kaohe.appeal;

/**
 * An appeal as somebody sends it, not yet checked.
 *
 * @param period the month, as text
 * @param subject a name of {@link AppealSubject}
 * @param rule the line's rule, or its id in {@code lineId}; one of them for an appeal on a line
 */
public record Complaint(
    String period, String subject, String rule, String lineId, String reason, String references) {}
