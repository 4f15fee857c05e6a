package org.kaohe.metrics;

import org.kaohe.tables.TableRow;

/** One row of the metrics file whose key cells were understood, and what it says. */
public record MetricRow(TableRow row, MetricSheet sheet) {}
