package org.kaohe.portal.evidence;

import java.util.ArrayList;
import java.util.List;
import org.kaohe.appeal.Appeal;
import org.kaohe.appeal.Appeals;
import org.kaohe.metrics.Metric;
import org.kaohe.portal.evidence.EvidenceEntry.Kind;
import org.springframework.stereotype.Component;

/** Appeals against these lines or the result they came with, or that corrected them. */
@Component
class AppealEvidence implements EvidenceSource {

  private final Appeals appeals;
  private final Actors actors;

  AppealEvidence(Appeals appeals, Actors actors) {
    this.appeals = appeals;
    this.actors = actors;
  }

  @Override
  public List<EvidenceEntry> of(Dossier dossier) {
    List<EvidenceEntry> entries = new ArrayList<>();
    if (dossier.person() != null) {
      appeals.of(dossier.person()).stream()
          .filter(appeal -> concerns(appeal, dossier))
          .forEach(appeal -> entries.addAll(of(appeal, dossier)));
    }
    return entries;
  }

  private static boolean concerns(Appeal appeal, Dossier dossier) {
    if (dossier.lines().stream().anyMatch(l -> appeal.id().equals(l.correctionReference()))) {
      return true;
    }
    return appeal.isAboutLine()
        ? dossier.lineIds().contains(appeal.lineId())
        : dossier.cycles().stream().anyMatch(cycle -> cycle.id().equals(appeal.cycleId()));
  }

  private List<EvidenceEntry> of(Appeal appeal, Dossier dossier) {
    List<EvidenceEntry> entries = new ArrayList<>();
    entries.add(
        EvidenceEntry.of(
            appeal.lodgedAt(),
            Kind.APPEAL,
            "对%s申诉".formatted(appeal.subject().label()),
            actors.of(appeal.appellant(), "申诉人", dossier),
            List.of(),
            withReferences(appeal)));
    if (appeal.isDecided()) {
      entries.add(decided(appeal, dossier));
    }
    return entries;
  }

  private static String withReferences(Appeal appeal) {
    String references = appeal.references();
    return references == null || references.isBlank()
        ? appeal.reason()
        : appeal.reason() + "\n依据：" + references;
  }

  private EvidenceEntry decided(Appeal appeal, Dossier dossier) {
    List<Figure> figures = new ArrayList<>();
    Metric.ofKey(appeal.correctedMetric() == null ? "" : appeal.correctedMetric())
        .ifPresent(m -> figures.add(new Figure("更正" + m.heading(), appeal.correctedFigure(), m)));
    if (appeal.scorePoints() != null) {
      figures.add(Figure.of("综合分增减", appeal.scorePoints()));
    }
    return EvidenceEntry.of(
        appeal.decidedAt(),
        Kind.APPEAL,
        "申诉结论：" + appeal.decision().label(),
        actors.of(appeal.decidedBy(), "复核人", dossier),
        figures,
        appeal.decisionReason());
  }
}
