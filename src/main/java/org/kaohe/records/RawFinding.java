package org.kaohe.records;

/**
 * A finding as somebody sends it, not yet checked.
 *
 * @param finding {@code VERIFIED} or {@code UNFOUNDED}
 * @param severity 程度, as the records file names it; needed with {@code VERIFIED}
 */
public record RawFinding(String finding, String severity, String loss, String reason) {}
