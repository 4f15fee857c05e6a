package org.kaohe.assessment;

import org.kaohe.shared.Period;

/**
 * Which department's period results belong to, and the policy version that it keeps.
 *
 * @param cycleId the cycle's id
 */
public record ScoredCycle(
    String cycleId, Period period, String department, String policyId, int policyVersion) {}
