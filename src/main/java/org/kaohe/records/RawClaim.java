package org.kaohe.records;

/**
 * A claim as somebody sends it, not yet checked.
 *
 * @param category 类别, as the records file names it
 * @param amount yuan; needed for 加班报销
 * @param result 成绩 of a training
 * @param anotherEvent {@code true}: another event than one already claimed of that day
 */
public record RawClaim(
    String date,
    String category,
    String description,
    String references,
    String amount,
    String result,
    String anotherEvent) {}
