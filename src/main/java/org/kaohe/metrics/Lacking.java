package org.kaohe.metrics;

import java.util.List;
import org.kaohe.shared.EmployeeNumber;

/**
 * Somebody who lacks figures, with their name and what is missing, in the order of the template.
 */
public record Lacking(EmployeeNumber employee, String name, String team, List<Metric> missing) {}
