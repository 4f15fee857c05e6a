package org.kaohe.portal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.CycleAction;
import org.kaohe.cycle.CycleActions;
import org.kaohe.outcomes.LineAmounts;
import org.kaohe.outcomes.LineState;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.portal.evidence.EvidenceEntry.Kind;
import org.springframework.stereotype.Component;

/**
 * The lines themselves: the law's guard, who confirmed, what was corrected; and the publication.
 */
@Component
class OutcomeEvidence implements EvidenceSource {

  private static final Set<CycleAction.Kind> TOLD =
      Set.of(CycleAction.Kind.PUBLISHED, CycleAction.Kind.FINISHED);

  private final CycleActions actions;
  private final Actors actors;

  OutcomeEvidence(CycleActions actions, Actors actors) {
    this.actions = actions;
    this.actors = actors;
  }

  @Override
  public List<EvidenceEntry> of(Dossier dossier) {
    List<EvidenceEntry> entries = new ArrayList<>();
    for (OutcomeLine line : dossier.lines()) {
      entries.addAll(of(line, dossier));
    }
    for (Cycle cycle : dossier.cycles()) {
      actions.ofCycle(cycle.id()).stream()
          .filter(action -> TOLD.contains(action.kind()))
          .map(action -> told(action, cycle, dossier))
          .forEach(entries::add);
    }
    return entries;
  }

  private List<EvidenceEntry> of(OutcomeLine line, Dossier dossier) {
    List<EvidenceEntry> entries = new ArrayList<>();
    if (line.reverses() != null) {
      entries.add(replacing(line, dossier));
    } else if (line.confirmedAt() != null) {
      entries.add(confirmed(line, dossier));
    }
    if (line.state() == LineState.VOIDED) {
      entries.add(voided(line, dossier));
    }
    return entries;
  }

  private EvidenceEntry confirmed(OutcomeLine line, Dossier dossier) {
    return EvidenceEntry.of(
        line.confirmedAt(),
        Kind.OUTCOME,
        "确认 %s".formatted(named(line)),
        actors.of(line.confirmedBy(), "人力", dossier),
        amounts(line),
        guard(line));
  }

  private EvidenceEntry replacing(OutcomeLine line, Dossier dossier) {
    return EvidenceEntry.of(
        line.correctedAt(),
        Kind.CORRECTION,
        "更正为%s".formatted(named(line)),
        actors.of(line.correctedBy(), "复核人", dossier),
        amounts(line),
        line.correctionReason());
  }

  private EvidenceEntry voided(OutcomeLine line, Dossier dossier) {
    return EvidenceEntry.of(
        line.correctedAt(),
        Kind.CORRECTION,
        "作废 %s".formatted(named(line)),
        actors.of(line.correctedBy(), "复核人", dossier),
        List.of(),
        line.correctionReason());
  }

  private static String named(OutcomeLine line) {
    return "%s %s（%s）".formatted(line.rule(), line.basis().title(), line.kind().label());
  }

  private static List<Figure> amounts(OutcomeLine line) {
    LineAmounts amounts = line.amounts();
    if (line.kind().isDeduction()) {
      List<Figure> figures = new ArrayList<>();
      figures.add(Figure.of("方案金额", amounts.policyAmount()));
      figures.add(Figure.of("法定上限", amounts.statutoryLimit()));
      figures.add(Figure.of("实际执行", amounts.executedAmount()));
      figures.add(Figure.of("豁免", amounts.waivedAmount()));
      if (!amounts.carriedAmount().isZero()) {
        figures.add(Figure.of("以后月份", amounts.carriedAmount()));
      }
      return figures;
    }
    return line.kind().isPaid() ? List.of(Figure.of("金额", amounts.executedAmount())) : List.of();
  }

  private static String guard(OutcomeLine line) {
    String reason = line.amounts().guardReason();
    return reason == null || reason.isEmpty() ? null : "法定限制：" + reason;
  }

  private EvidenceEntry told(CycleAction action, Cycle cycle, Dossier dossier) {
    boolean published = action.kind() == CycleAction.Kind.PUBLISHED;
    return EvidenceEntry.of(
        action.doneAt(),
        Kind.PUBLICATION,
        cycle.period().inWords() + (published ? " 的结果公布" : " 定稿"),
        actors.of(action.actor(), "人力", dossier),
        published ? List.of(Figure.of("可申诉至", cycle.appealUntil())) : List.of(),
        published ? null : "公司内的最终结果；仍不服的，可自知道之日起一年内申请劳动争议仲裁。");
  }
}
