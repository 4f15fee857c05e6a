package org.kaohe.portal.evidence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.portal.evidence.EvidenceEntry.Kind;
import org.kaohe.records.CaseFacts;
import org.kaohe.records.CaseRecord;
import org.kaohe.records.CaseRecords;
import org.kaohe.records.ViewingReports;
import org.kaohe.records.Voiding;
import org.springframework.stereotype.Component;

/** The records that the decision fired for, how they came to be, and what voided them. */
@Component
class RecordsEvidence implements EvidenceSource {

  private final CaseRecords records;
  private final ViewingReports reports;
  private final ReportTrail reportTrail;
  private final ClaimTrail claimTrail;
  private final Actors actors;
  private final Clock clock;

  RecordsEvidence(
      CaseRecords records,
      ViewingReports reports,
      ReportTrail reportTrail,
      ClaimTrail claimTrail,
      Actors actors,
      Clock clock) {
    this.records = records;
    this.reports = reports;
    this.reportTrail = reportTrail;
    this.claimTrail = claimTrail;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public List<EvidenceEntry> of(Dossier dossier) {
    List<EvidenceEntry> entries = new ArrayList<>();
    List<CaseRecord> found = records.find(dossier.records());
    for (CaseRecord record : found) {
      entries.add(happened(record));
      entries.add(entered(record, dossier));
      entries.addAll(reportTrail.of(record.number(), dossier));
      entries.addAll(claimTrail.of(record.number(), dossier));
    }
    reports.voidings(found).values().forEach(each -> entries.add(voided(each, dossier)));
    return entries;
  }

  private EvidenceEntry voided(Voiding voiding, Dossier dossier) {
    return EvidenceEntry.of(
        voiding.at(),
        Kind.CORRECTION,
        "记录 %s 作废".formatted(voiding.number()),
        actors.of(voiding.by(), "人力", dossier),
        List.of(Figure.of("此前状态", voiding.before().label())),
        voiding.reason());
  }

  private EvidenceEntry happened(CaseRecord record) {
    CaseFacts facts = record.facts();
    return EvidenceEntry.of(
            facts.date().atStartOfDay(clock.getZone()).toInstant(),
            Kind.RECORD,
            "事件发生：" + facts.category().label(),
            null,
            figures(facts),
            facts.description())
        .onThatDay();
  }

  private static List<Figure> figures(CaseFacts facts) {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.of("程度", facts.severity().label()));
    add(figures, "损失", facts.loss());
    add(figures, "批准金额", facts.approved());
    add(figures, "成绩", facts.result());
    return figures;
  }

  private static void add(List<Figure> figures, String name, Object value) {
    if (value != null) {
      figures.add(Figure.of(name, value));
    }
  }

  private EvidenceEntry entered(CaseRecord record, Dossier dossier) {
    return EvidenceEntry.of(
        record.createdAt(),
        Kind.RECORD,
        "记录 %s 登记".formatted(record.number()),
        actors.of(record.createdBy(), "人力", dossier),
        List.of(Figure.of("来源", record.source()), Figure.of("状态", record.facts().status().label())),
        null);
  }
}
