package org.kaohe.portal.evidence;

import java.util.List;
import org.kaohe.outcomes.Ledger;
import org.kaohe.outcomes.LedgerEntry;
import org.kaohe.portal.evidence.EvidenceEntry.Kind;
import org.springframework.stereotype.Component;

/** What these lines moved in the ledger. */
@Component
class LedgerEvidence implements EvidenceSource {

  private final Ledger ledger;
  private final Actors actors;

  LedgerEvidence(Ledger ledger, Actors actors) {
    this.ledger = ledger;
    this.actors = actors;
  }

  @Override
  public List<EvidenceEntry> of(Dossier dossier) {
    return ledger.ofLines(dossier.lineIds()).stream().map(each -> booked(each, dossier)).toList();
  }

  private EvidenceEntry booked(LedgerEntry entry, Dossier dossier) {
    boolean reversal = entry.sort() == LedgerEntry.Sort.REVERSAL;
    return EvidenceEntry.of(
        entry.bookedAt(),
        Kind.LEDGER,
        "%s%s，记入 %s 工资".formatted(entry.kind().label(), reversal ? "冲回" : "入账", entry.payMonth()),
        actors.of(entry.bookedBy(), "人力", dossier),
        List.of(Figure.of("对工资的影响", entry.effectOnPay())),
        entry.reason());
  }
}
