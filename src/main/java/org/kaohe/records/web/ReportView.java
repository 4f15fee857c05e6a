package org.kaohe.records.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.kaohe.records.ConductReport;
import org.kaohe.records.Finding;
import org.kaohe.records.Investigation;
import org.kaohe.records.Statement;

/** A report as HR sees it. */
record ReportView(
    String id,
    String reporter,
    String accused,
    LocalDate occurredOn,
    String category,
    String severity,
    String description,
    String references,
    Instant reportedAt,
    String state,
    String stateLabel,
    LocalDate dueOn,
    InvestigationView investigation,
    StatementView statement,
    boolean silent,
    FindingView finding,
    String recordNo) {

  record InvestigationView(String findings, String evidence, String by, Instant at) {

    static InvestigationView of(Investigation done) {
      return done == null
          ? null
          : new InvestigationView(
              done.findings(),
              done.evidence(),
              done.investigatedBy().value(),
              done.investigatedAt());
    }
  }

  record StatementView(String statement, String heardHow, String by, Instant at) {

    static StatementView of(Statement said) {
      return said == null
          ? null
          : new StatementView(
              said.text(), said.heardHow(), said.statedBy().value(), said.statedAt());
    }
  }

  record FindingView(
      boolean founded, String severity, BigDecimal loss, String reason, String by, Instant at) {

    static FindingView of(Finding found) {
      return found == null
          ? null
          : new FindingView(
              found.founded(),
              found.foundSeverity() == null ? null : found.foundSeverity().label(),
              found.loss() == null ? null : found.loss().getAmount(),
              found.findingReason(),
              found.decidedBy().value(),
              found.decidedAt());
    }
  }

  static ReportView of(ConductReport report) {
    return new ReportView(
        report.id(),
        report.reporter().value(),
        report.accused().value(),
        report.occurredOn(),
        report.category().label(),
        report.severity().label(),
        report.description(),
        report.references(),
        report.reportedAt(),
        report.state().name(),
        report.state().label(),
        report.dueOn(),
        InvestigationView.of(report.investigation()),
        StatementView.of(report.statement()),
        report.wasSilent(),
        FindingView.of(report.finding()),
        report.recordNo());
  }
}
