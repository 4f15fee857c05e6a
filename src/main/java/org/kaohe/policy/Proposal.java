package org.kaohe.policy;

import java.util.Map;
import org.joda.money.Money;
import org.kaohe.shared.SubjectType;

/**
 * What a policy says should follow, before the law's guard.
 *
 * @param rule catalogue id such as {@code P05-R3}
 * @param amount policy amount in CNY; zero where the kind has none; deductions are positive
 * @param record the record it fires for, or null
 * @param facts what it was decided on, by readable name, in reading order
 * @param reason the table row's reason in Chinese
 */
public record Proposal(
    SubjectType subjectType,
    String subject,
    String rule,
    String title,
    OutcomeKind kind,
    Money amount,
    String record,
    Map<String, String> facts,
    String reason) {}
