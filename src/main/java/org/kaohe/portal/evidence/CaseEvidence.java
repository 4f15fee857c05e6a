package org.kaohe.portal.evidence;

import java.util.List;
import org.kaohe.escalation.CaseJournal;
import org.kaohe.escalation.CaseStep;
import org.kaohe.escalation.ViewingCases;
import org.kaohe.portal.CaseWords;
import org.kaohe.portal.evidence.EvidenceEntry.Kind;
import org.springframework.stereotype.Component;

/** The journals of the cases that it led to; to the accused, what the case shows him. */
@Component
class CaseEvidence implements EvidenceSource {

  private final CaseJournal journal;
  private final ViewingCases viewing;
  private final Actors actors;

  CaseEvidence(CaseJournal journal, ViewingCases viewing, Actors actors) {
    this.journal = journal;
    this.viewing = viewing;
    this.actors = actors;
  }

  @Override
  public List<EvidenceEntry> of(Dossier dossier) {
    return dossier.cases().stream()
        .flatMap(id -> stepsOf(id, dossier).stream())
        .map(step -> entry(step, dossier))
        .toList();
  }

  private List<CaseStep> stepsOf(String caseId, Dossier dossier) {
    return dossier.isForHr() ? journal.of(caseId) : viewing.own(caseId, dossier.person()).journal();
  }

  private EvidenceEntry entry(CaseStep step, Dossier dossier) {
    String result = CaseWords.result(step);
    return EvidenceEntry.of(
            step.at(),
            Kind.CASE,
            step.gate().label() + (result == null ? "" : "：" + result),
            step.by() == null ? null : actors.of(step.by(), "公司", dossier),
            List.of(),
            step.text())
        .shownAt((dossier.isForHr() ? "/hr/cases/" : "/me/cases/") + step.caseId());
  }
}
