package org.kaohe.records;

/**
 * A decision as somebody sends it, not yet checked.
 *
 * @param decision {@code APPROVED} or {@code DECLINED}
 * @param amount yuan
 * @param result 成绩 of a training
 */
public record RawClaimDecision(String decision, String amount, String result, String reason) {}
