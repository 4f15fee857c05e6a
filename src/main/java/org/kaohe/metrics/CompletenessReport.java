package org.kaohe.metrics;

import java.util.List;
import org.kaohe.shared.Period;

/**
 * A department's completeness list.
 *
 * @param people how many are expected to have figures (role 员工, employed in the period)
 * @param needed what everybody should have, in the order of the template
 */
public record CompletenessReport(
    String department,
    Period period,
    boolean frozen,
    int people,
    List<Metric> needed,
    List<Lacking> lacking) {}
