package org.kaohe.portal.evidence;

import java.util.ArrayList;
import java.util.List;
import org.kaohe.portal.evidence.EvidenceEntry.Kind;
import org.kaohe.records.ClaimCheck;
import org.kaohe.records.ClaimDecision;
import org.kaohe.records.MeritClaim;
import org.kaohe.records.ViewingReports;
import org.springframework.stereotype.Component;

/** The claim that a record came from: claimed, checked by a superior, decided by HR. */
@Component
class ClaimTrail {

  private final ViewingReports reports;
  private final Actors actors;

  ClaimTrail(ViewingReports reports, Actors actors) {
    this.reports = reports;
    this.actors = actors;
  }

  List<EvidenceEntry> of(String recordNumber, Dossier dossier) {
    return reports
        .claimOfRecord(recordNumber)
        .filter(claim -> dossier.isForHr() || claim.claimant().equals(dossier.person()))
        .map(claim -> of(claim, dossier))
        .orElse(List.of());
  }

  private List<EvidenceEntry> of(MeritClaim claim, Dossier dossier) {
    List<EvidenceEntry> entries = new ArrayList<>();
    entries.add(
        EvidenceEntry.of(
            claim.claimedAt(),
            Kind.RECORD,
            "奖励申报：" + claim.category().label(),
            actors.of(claim.claimant(), "申报人", dossier),
            amounts("申报", claim.claimedAmount(), claim.claimedResult()),
            claim.description()));
    if (claim.check() != null) {
      entries.add(checked(claim.check(), dossier));
    }
    if (claim.decision() != null) {
      entries.add(decided(claim.decision(), dossier));
    }
    return entries;
  }

  private EvidenceEntry checked(ClaimCheck check, Dossier dossier) {
    return EvidenceEntry.of(
        check.checkedAt(),
        Kind.RECORD,
        check.supported() ? "上级核对：属实" : "上级核对：不属实",
        actors.of(check.checkedBy(), "上级", dossier),
        List.of(),
        check.checkNote());
  }

  private EvidenceEntry decided(ClaimDecision decision, Dossier dossier) {
    return EvidenceEntry.of(
        decision.decidedAt(),
        Kind.RECORD,
        decision.approved() ? "审批：批准" : "审批：未批准",
        actors.of(decision.decidedBy(), "人力", dossier),
        amounts("批准", decision.approvedAmount(), decision.approvedResult()),
        decision.decisionReason());
  }

  private static List<Figure> amounts(String what, Object amount, Object result) {
    List<Figure> figures = new ArrayList<>();
    if (amount != null) {
      figures.add(Figure.of(what + "金额", amount));
    }
    if (result != null) {
      figures.add(Figure.of(what + "成绩", result));
    }
    return figures;
  }
}
