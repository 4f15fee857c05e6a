package org.kaohe.trial;

import java.util.Collection;
import org.kaohe.policy.Policy;
import org.kaohe.shared.Period;

/**
 * What both sides are computed on: departments that run under one policy today, in one period.
 *
 * @param today the policy beside which the other is tried
 */
record ComparedData(Collection<String> departments, Period period, Policy today, TrialData data) {}
