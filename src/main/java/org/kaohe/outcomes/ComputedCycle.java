package org.kaohe.outcomes;

import org.kaohe.shared.Period;

/** A cycle and what it was computed with. */
public record ComputedCycle(String cycleId, Period period, String policyId, int policyVersion) {}
