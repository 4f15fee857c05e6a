package org.kaohe.records;

import java.time.Instant;
import java.time.LocalDate;

/** A report as its reporter sees it: whether it was verified, not what follows from it. */
public record FiledReport(
    String id,
    String accused,
    LocalDate occurredOn,
    String category,
    String severity,
    String description,
    String references,
    Instant reportedAt,
    ReportState state) {

  static FiledReport of(ConductReport report) {
    return new FiledReport(
        report.id(),
        report.accused().value(),
        report.occurredOn(),
        report.category().label(),
        report.severity().label(),
        report.description(),
        report.references(),
        report.reportedAt(),
        report.state());
  }
}
