package org.kaohe.metrics;

import java.util.List;
import org.kaohe.shared.EmployeeNumber;

/**
 * Somebody who lacks figures.
 *
 * @param missing in the order of the template
 * @param without true: there is no figure of theirs at all
 */
public record Lacking(
    EmployeeNumber employee, String name, String team, List<Metric> missing, boolean without) {}
