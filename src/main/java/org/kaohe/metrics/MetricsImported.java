package org.kaohe.metrics;

import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/**
 * A file changed these people's figures of the period. Published inside the importing transaction:
 * a listener that throws {@link org.kaohe.shared.Refused} prevents the import.
 */
public record MetricsImported(Period period, Set<EmployeeNumber> employees) {}
