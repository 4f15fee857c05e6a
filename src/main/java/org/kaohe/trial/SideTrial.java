package org.kaohe.trial;

import java.util.Collection;

/** A trial of one period for departments that run under one policy. */
record SideTrial(Collection<String> departments, Trial trial) {}
