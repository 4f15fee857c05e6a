package org.kaohe.records;

import java.time.Instant;
import org.kaohe.shared.EmployeeNumber;

/** What HR found out about a report, with references to the evidence. */
public record Investigation(
    String findings, String evidence, EmployeeNumber investigatedBy, Instant investigatedAt) {}
