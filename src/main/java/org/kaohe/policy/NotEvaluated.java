package org.kaohe.policy;

/**
 * A rule that could not be read for somebody because a fact is missing (policies A5).
 *
 * @param subject employee number, team or department
 * @param reason in Chinese
 */
public record NotEvaluated(String subject, String rule, String reason) {}
