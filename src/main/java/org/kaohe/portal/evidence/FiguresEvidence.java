package org.kaohe.portal.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.CycleAction;
import org.kaohe.cycle.CycleActions;
import org.kaohe.metrics.Metric;
import org.kaohe.metrics.MetricCorrection;
import org.kaohe.metrics.MetricCorrections;
import org.kaohe.metrics.MetricSheet;
import org.kaohe.metrics.MetricSheets;
import org.kaohe.portal.evidence.EvidenceEntry.Kind;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/** A person's figures with their source as they were frozen, and every correction. */
@Component
class FiguresEvidence implements EvidenceSource {

  private final MetricSheets sheets;
  private final MetricCorrections corrections;
  private final CycleActions actions;
  private final Actors actors;

  FiguresEvidence(
      MetricSheets sheets, MetricCorrections corrections, CycleActions actions, Actors actors) {
    this.sheets = sheets;
    this.corrections = corrections;
    this.actions = actions;
    this.actors = actors;
  }

  @Override
  public List<EvidenceEntry> of(Dossier dossier) {
    List<EvidenceEntry> entries = new ArrayList<>();
    if (dossier.person() != null) {
      dossier.cycles().stream()
          .filter(cycle -> !cycle.period().consistsOfMonths())
          .forEach(cycle -> entries.addAll(of(cycle, dossier)));
    }
    return entries;
  }

  private List<EvidenceEntry> of(Cycle cycle, Dossier dossier) {
    EmployeeNumber person = dossier.person();
    List<EvidenceEntry> entries = new ArrayList<>();
    List<MetricCorrection> trail = corrections.of(person, cycle.period());
    MetricSheet sheet = sheets.of(cycle.period(), Set.of(person)).get(person);
    confirmation(cycle)
        .ifPresent(confirmed -> entries.add(frozen(cycle, sheet, confirmed, trail, dossier)));
    trail.stream().map(correction -> corrected(correction, dossier)).forEach(entries::add);
    return entries;
  }

  private Optional<CycleAction> confirmation(Cycle cycle) {
    return actions.ofCycle(cycle.id()).stream()
        .filter(action -> action.kind() == CycleAction.Kind.METRICS_CONFIRMED)
        .findFirst();
  }

  private EvidenceEntry frozen(
      Cycle cycle,
      MetricSheet sheet,
      CycleAction confirmed,
      List<MetricCorrection> trail,
      Dossier dossier) {
    String source = sheet == null ? null : sheet.source();
    return EvidenceEntry.of(
        confirmed.doneAt(),
        Kind.FIGURES,
        "%s 的指标确认并冻结".formatted(cycle.period().inWords()),
        actors.of(confirmed.actor(), "人力", dossier),
        sheet == null ? List.of() : figures(before(confirmed.doneAt(), sheet, trail)),
        sheet == null ? "没有这个人的指标" : "来源：" + (source == null ? "未注明" : source));
  }

  /** As they were at that moment: what was corrected since is taken back. */
  static Map<Metric, BigDecimal> before(
      Instant at, MetricSheet sheet, List<MetricCorrection> trail) {
    Map<Metric, BigDecimal> values = new EnumMap<>(Metric.class);
    values.putAll(sheet.values());
    for (int i = trail.size() - 1; i >= 0; i--) {
      MetricCorrection correction = trail.get(i);
      if (correction.correctedAt().isAfter(at)) {
        values.put(correction.metric(), correction.oldValue());
      }
    }
    values.values().removeIf(Objects::isNull);
    return values;
  }

  private static List<Figure> figures(Map<Metric, BigDecimal> values) {
    return values.entrySet().stream()
        .map(each -> new Figure(each.getKey().heading(), each.getValue(), each.getKey()))
        .toList();
  }

  private EvidenceEntry corrected(MetricCorrection correction, Dossier dossier) {
    Metric metric = correction.metric();
    Instant at = correction.correctedAt();
    return EvidenceEntry.of(
        at,
        Kind.CORRECTION,
        "%s 的%s更正".formatted(correction.period().inWords(), metric.heading()),
        actors.of(correction.correctedBy(), "人力", dossier),
        List.of(
            new Figure("更正前", correction.oldValue(), metric),
            new Figure("更正后", correction.newValue(), metric)),
        correction.reason());
  }
}
