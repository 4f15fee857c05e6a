package org.kaohe.records;

/** A report was verified or found to be unfounded; published in the deciding transaction. */
public record ReportDecided(ConductReport report) {}
