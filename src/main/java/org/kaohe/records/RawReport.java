package org.kaohe.records;

/**
 * A report as somebody sends it, not yet checked.
 *
 * @param accused 工号
 * @param category 类别, as the records file names it
 * @param severity 程度; empty: 轻微
 * @param anotherEvent {@code true}: another event than one already reported of that day
 */
public record RawReport(
    String accused,
    String date,
    String category,
    String severity,
    String description,
    String references,
    String anotherEvent) {}
