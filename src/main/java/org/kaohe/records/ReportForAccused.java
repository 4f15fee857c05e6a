package org.kaohe.records;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A report as the employee sees it whom it is about: never who reported, investigated or verified
 * it.
 *
 * @param hearUntil the last day to say something, while it can still be said; else null
 * @param findings what HR found out
 * @param statement null while nothing was said
 * @param heardHow how HR heard it, if HR wrote it down; else null
 * @param severity as verified; null before, and of an unfounded report
 * @param loss CNY, or null
 * @param reason of the finding, or null
 * @param recordNo 编号 of the record it became, or null
 */
public record ReportForAccused(
    String id,
    LocalDate occurredOn,
    String category,
    String description,
    String findings,
    String evidence,
    ReportState state,
    LocalDate hearUntil,
    String statement,
    String heardHow,
    Instant statedAt,
    boolean silent,
    String severity,
    BigDecimal loss,
    String reason,
    Instant decidedAt,
    String recordNo) {

  static ReportForAccused of(ConductReport report) {
    Investigation investigation = report.investigation();
    Statement said = report.statement();
    Finding finding = report.finding();
    boolean founded = finding != null && finding.founded();
    return new ReportForAccused(
        report.id(),
        report.occurredOn(),
        report.category().label(),
        report.description(),
        investigation.findings(),
        investigation.evidence(),
        report.state(),
        report.is(ReportState.HEARING) ? report.dueOn() : null,
        said == null ? null : said.text(),
        said == null ? null : said.heardHow(),
        said == null ? null : said.statedAt(),
        report.wasSilent(),
        founded ? finding.foundSeverity().label() : null,
        founded && finding.loss() != null ? finding.loss().getAmount() : null,
        finding == null ? null : finding.findingReason(),
        finding == null ? null : finding.decidedAt(),
        report.recordNo());
  }
}
