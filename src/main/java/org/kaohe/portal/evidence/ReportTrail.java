package org.kaohe.portal.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.portal.evidence.EvidenceEntry.Kind;
import org.kaohe.records.ConductReport;
import org.kaohe.records.Finding;
import org.kaohe.records.Investigation;
import org.kaohe.records.Statement;
import org.kaohe.records.ViewingReports;
import org.springframework.stereotype.Component;

/**
 * The report that a record came from: reported, investigated, the employee heard, verified. The
 * reporter's name is for HR alone, and for nobody of HR about whom it is.
 */
@Component
class ReportTrail {

  private final ViewingReports reports;
  private final Actors actors;

  ReportTrail(ViewingReports reports, Actors actors) {
    this.reports = reports;
    this.actors = actors;
  }

  List<EvidenceEntry> of(String recordNumber, Dossier dossier) {
    return reports
        .reportOfRecord(recordNumber)
        .filter(report -> dossier.isForHr() || report.accused().equals(dossier.person()))
        .map(report -> of(report, dossier))
        .orElse(List.of());
  }

  private List<EvidenceEntry> of(ConductReport report, Dossier dossier) {
    List<EvidenceEntry> entries = new ArrayList<>();
    entries.add(reported(report, dossier));
    if (report.investigation() != null) {
      entries.add(investigated(report.investigation(), dossier));
    }
    if (report.statement() != null) {
      entries.add(heard(report.statement(), dossier));
    }
    if (report.finding() != null) {
      entries.add(found(report.finding(), report.wasSilent(), dossier));
    }
    return entries;
  }

  private EvidenceEntry reported(ConductReport report, Dossier dossier) {
    boolean references = dossier.isForHr() && report.references() != null;
    return entry(
        report.reportedAt(),
        "违纪报告提交",
        dossier.isForHr() ? actors.named(report.reporter()) : null,
        List.of(
            Figure.of("类别", report.category().label()),
            Figure.of("报告的程度", report.severity().label())),
        report.description() + (references ? "\n依据：" + report.references() : ""));
  }

  private EvidenceEntry investigated(Investigation found, Dossier dossier) {
    return entry(
        found.investigatedAt(),
        "调查",
        actors.of(found.investigatedBy(), "人力", dossier),
        List.of(),
        found.findings() + (found.evidence() == null ? "" : "\n证据：" + found.evidence()));
  }

  private EvidenceEntry heard(Statement said, Dossier dossier) {
    return entry(
        said.statedAt(),
        "听取本人陈述",
        actors.of(said.statedBy(), "人力", dossier),
        said.heardHow() == null ? List.of() : List.of(Figure.of("听取方式", said.heardHow())),
        said.text());
  }

  private EvidenceEntry found(Finding finding, boolean silent, Dossier dossier) {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.of("本人陈述", silent ? "未陈述" : "已听取"));
    if (finding.founded()) {
      figures.add(Figure.of("程度", finding.foundSeverity().label()));
    }
    if (finding.loss() != null) {
      figures.add(Figure.of("损失", finding.loss()));
    }
    return entry(
        finding.decidedAt(),
        finding.founded() ? "核实：已核实" : "核实：不成立",
        actors.of(finding.decidedBy(), "人力", dossier),
        figures,
        finding.findingReason());
  }

  private static EvidenceEntry entry(
      Instant at, String title, String by, List<Figure> figures, String text) {
    return EvidenceEntry.of(at, Kind.RECORD, title, by, figures, text);
  }
}
