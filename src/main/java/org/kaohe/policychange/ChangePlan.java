package org.kaohe.policychange;

import java.util.Set;
import org.kaohe.shared.Period;

/** For whom, from when and why. */
record ChangePlan(Set<String> departments, Period wantedFrom, String reason) {}
