package org.kaohe.policy;

import java.util.List;

/**
 * The answer of a policy: lines in order of subject, rule and record; and what it could not read.
 */
public record PolicyOutcome(List<Proposal> proposals, List<NotEvaluated> notEvaluated) {}
