package org.kaohe.portal.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaohe.assessment.PersonScore;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.ResultRevision;
import org.kaohe.assessment.Results;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.CycleAction;
import org.kaohe.cycle.CycleActions;
import org.kaohe.portal.evidence.EvidenceEntry.Kind;
import org.springframework.stereotype.Component;

/** The means of reviews and the composite, never who reviewed; and every correction of a result. */
@Component
class ReviewsEvidence implements EvidenceSource {

  private final Results results;
  private final CycleActions actions;
  private final Actors actors;
  private final Clock clock;

  ReviewsEvidence(Results results, CycleActions actions, Actors actors, Clock clock) {
    this.results = results;
    this.actions = actions;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public List<EvidenceEntry> of(Dossier dossier) {
    List<EvidenceEntry> entries = new ArrayList<>();
    if (dossier.person() != null) {
      for (Cycle cycle : dossier.cycles()) {
        results
            .find(cycle.id(), dossier.person())
            .ifPresent(result -> entries.addAll(of(cycle, result, dossier)));
      }
    }
    return entries;
  }

  private List<EvidenceEntry> of(Cycle cycle, Result result, Dossier dossier) {
    List<EvidenceEntry> entries = new ArrayList<>();
    List<ResultRevision> revisions = results.revisionsOf(result.id());
    entries.add(scored(cycle, result, scoreAfter(0, revisions, result)));
    for (int i = 0; i < revisions.size(); i++) {
      PersonScore after = scoreAfter(i + 1, revisions, result);
      entries.add(corrected(cycle, revisions.get(i), after, dossier));
    }
    return entries;
  }

  /** What the result said after that many corrections. */
  private static PersonScore scoreAfter(int count, List<ResultRevision> revisions, Result result) {
    return count < revisions.size() ? revisions.get(count).before() : result.score();
  }

  /** Of a month at the end of the collection; of all else with the publication. */
  private EvidenceEntry scored(Cycle cycle, Result result, PersonScore score) {
    Optional<Instant> closed = closing(cycle);
    Instant at = closed.orElseGet(() -> cycle.openedOn().atStartOfDay(clock.getZone()).toInstant());
    EvidenceEntry entry =
        EvidenceEntry.of(
            at,
            Kind.REVIEWS,
            "%s 的得分".formatted(cycle.period().inWords()),
            null,
            figures(score, result.ranked()),
            score.eligible() ? null : "未参评：" + score.ineligibleReason());
    return closed.isPresent() ? entry : entry.onThatDay();
  }

  private Optional<Instant> closing(Cycle cycle) {
    List<CycleAction.Kind> closing =
        List.of(CycleAction.Kind.COLLECTION_CLOSED, CycleAction.Kind.METRICS_CONFIRMED);
    return closing.stream()
        .flatMap(kind -> actions.ofCycle(cycle.id()).stream().filter(each -> each.kind() == kind))
        .map(CycleAction::doneAt)
        .findFirst();
  }

  private static List<Figure> figures(PersonScore score, int ranked) {
    List<Figure> figures = new ArrayList<>();
    for (PersonScore.Part part : score.parts()) {
      if (!part.key().startsWith("metrics.")) {
        figures.add(Figure.of(part.title(), part.score() == null ? part.value() : part.score()));
      }
    }
    figures.add(Figure.of("综合分", score.composite()));
    figures.add(Figure.of("等级", score.grade()));
    if (score.rank() != null) {
      figures.add(Figure.of("部门名次", score.rank() + " / " + ranked));
    }
    return figures;
  }

  private EvidenceEntry corrected(
      Cycle cycle, ResultRevision revision, PersonScore after, Dossier dossier) {
    return EvidenceEntry.of(
        revision.correctedAt(),
        Kind.CORRECTION,
        "%s 的考核结果更正".formatted(cycle.period().inWords()),
        actors.of(revision.by(), "复核人", dossier),
        List.of(
            Figure.of("更正前综合分", revision.before().composite()),
            Figure.of("更正后综合分", after.composite()),
            Figure.of("更正前等级", revision.before().grade()),
            Figure.of("更正后等级", after.grade())),
        revision.reason());
  }
}
