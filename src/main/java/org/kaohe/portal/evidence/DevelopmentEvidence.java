package org.kaohe.portal.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.development.AssignedTraining;
import org.kaohe.development.AssignedTrainings;
import org.kaohe.development.CheckIn;
import org.kaohe.development.ImprovementPlan;
import org.kaohe.development.ImprovementPlans;
import org.kaohe.portal.evidence.EvidenceEntry.Kind;
import org.springframework.stereotype.Component;

/** Improvement plans and trainings that a line or a case asked for, step by step. */
@Component
class DevelopmentEvidence implements EvidenceSource {

  private final ImprovementPlans plans;
  private final AssignedTrainings trainings;
  private final Actors actors;

  DevelopmentEvidence(ImprovementPlans plans, AssignedTrainings trainings, Actors actors) {
    this.plans = plans;
    this.trainings = trainings;
    this.actors = actors;
  }

  @Override
  public List<EvidenceEntry> of(Dossier dossier) {
    List<EvidenceEntry> entries = new ArrayList<>();
    plansOf(dossier).values().forEach(plan -> entries.addAll(of(plan, dossier)));
    for (String line : dossier.lineIds()) {
      trainings.findByLineId(line).ifPresent(training -> entries.addAll(of(training, dossier)));
    }
    return entries;
  }

  private Map<String, ImprovementPlan> plansOf(Dossier dossier) {
    Map<String, ImprovementPlan> found = new LinkedHashMap<>();
    if (dossier.person() != null) {
      Set<String> lines = Set.copyOf(dossier.lineIds());
      plans.of(dossier.person()).stream()
          .filter(
              plan ->
                  plan.lineId() != null && lines.contains(plan.lineId())
                      || plan.caseId() != null && dossier.cases().contains(plan.caseId()))
          .forEach(plan -> found.put(plan.id(), plan));
    }
    return found;
  }

  private List<EvidenceEntry> of(ImprovementPlan plan, Dossier dossier) {
    List<EvidenceEntry> entries = new ArrayList<>();
    entries.add(
        EvidenceEntry.of(
            plan.openedAt(), Kind.DEVELOPMENT, "改进计划建立", null, List.of(), plan.cause()));
    if (plan.setAt() != null) {
      entries.add(set(plan, dossier));
    }
    if (plan.acknowledgedAt() != null) {
      entries.add(
          EvidenceEntry.of(
              plan.acknowledgedAt(),
              Kind.DEVELOPMENT,
              "改进计划确认",
              actors.of(plan.employee(), "本人", dossier),
              List.of(),
              plan.remark()));
    }
    plan.checkIns().stream()
        .filter(CheckIn::isRecorded)
        .forEach(each -> entries.add(checked(each, dossier)));
    if (plan.isConcluded()) {
      entries.add(concluded(plan, dossier));
    }
    return entries;
  }

  private EvidenceEntry set(ImprovementPlan plan, Dossier dossier) {
    return EvidenceEntry.of(
        plan.setAt(),
        Kind.DEVELOPMENT,
        "制定改进计划",
        actors.of(plan.setBy(), "上级", dossier),
        List.of(Figure.of("截止", plan.endsOn())),
        "目标：%s\n支持：%s".formatted(plan.goals(), plan.resources()));
  }

  private EvidenceEntry checked(CheckIn checkIn, Dossier dossier) {
    return EvidenceEntry.of(
        checkIn.recordedAt(),
        Kind.DEVELOPMENT,
        "改进计划检查",
        actors.of(checkIn.recordedBy(), "上级", dossier),
        List.of(Figure.of("约定日期", checkIn.heldOn())),
        checkIn.progress());
  }

  private EvidenceEntry concluded(ImprovementPlan plan, Dossier dossier) {
    return EvidenceEntry.of(
        plan.concludedAt(),
        Kind.DEVELOPMENT,
        "改进计划结束：" + plan.result().label(),
        actors.of(plan.concludedBy(), "上级", dossier),
        List.of(),
        plan.resultReason());
  }

  private List<EvidenceEntry> of(AssignedTraining training, Dossier dossier) {
    List<EvidenceEntry> entries = new ArrayList<>();
    entries.add(
        EvidenceEntry.of(
            training.assignedAt(), Kind.DEVELOPMENT, "安排培训", null, List.of(), training.cause()));
    if (training.closedAt() != null) {
      entries.add(
          EvidenceEntry.of(
              training.closedAt(),
              Kind.DEVELOPMENT,
              "培训结束：" + training.state().label(),
              actors.of(training.closedBy(), "人力", dossier),
              training.score() == null ? List.of() : List.of(Figure.of("成绩", training.score())),
              training.outcome()));
    }
    return entries;
  }
}
