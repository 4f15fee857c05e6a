package org.kaohe.portal.evidence;

import java.util.List;
import java.util.Optional;
import org.kaohe.outcomes.ClosedMatter;
import org.kaohe.outcomes.ClosedMatters;
import org.kaohe.portal.evidence.EvidenceEntry.Kind;
import org.springframework.stereotype.Component;

/** How the matter was settled that a line opened. */
@Component
class ClosureEvidence implements EvidenceSource {

  private final ClosedMatters closed;
  private final Actors actors;

  ClosureEvidence(ClosedMatters closed, Actors actors) {
    this.closed = closed;
    this.actors = actors;
  }

  @Override
  public List<EvidenceEntry> of(Dossier dossier) {
    return dossier.lineIds().stream()
        .map(closed::find)
        .flatMap(Optional::stream)
        .map(each -> settled(each, dossier))
        .toList();
  }

  private EvidenceEntry settled(ClosedMatter matter, Dossier dossier) {
    return EvidenceEntry.of(
        matter.closedAt(),
        Kind.CLOSURE,
        "事项办结",
        actors.of(matter.closedBy(), "人力", dossier),
        List.of(),
        matter.note());
  }
}
