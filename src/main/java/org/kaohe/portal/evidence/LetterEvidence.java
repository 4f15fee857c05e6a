package org.kaohe.portal.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kaohe.letters.Letter;
import org.kaohe.letters.Letters;
import org.kaohe.letters.Receipt;
import org.kaohe.portal.evidence.EvidenceEntry.Kind;
import org.springframework.stereotype.Component;

/** The letters that were issued of it, and how they were received. */
@Component
class LetterEvidence implements EvidenceSource {

  private final Letters letters;
  private final Actors actors;

  LetterEvidence(Letters letters, Actors actors) {
    this.letters = letters;
    this.actors = actors;
  }

  @Override
  public List<EvidenceEntry> of(Dossier dossier) {
    List<Letter> found = new ArrayList<>();
    dossier.lineIds().stream().map(letters::ofLine).forEach(found::addAll);
    dossier.cases().stream().map(letters::ofCase).forEach(found::addAll);
    return found.stream()
        .distinct()
        .filter(letter -> dossier.isForHr() || isOwn(letter, dossier))
        .map(letter -> of(letter, dossier))
        .flatMap(Collection::stream)
        .toList();
  }

  private static boolean isOwn(Letter letter, Dossier dossier) {
    return dossier.person() != null && dossier.person().equals(letter.addressee());
  }

  private List<EvidenceEntry> of(Letter letter, Dossier dossier) {
    List<EvidenceEntry> entries = new ArrayList<>();
    entries.add(
        EvidenceEntry.of(
                letter.issuedAt(),
                Kind.LETTER,
                "出具%s %s".formatted(letter.kind().label(), letter.number()),
                null,
                List.of(Figure.of("落款日期", letter.datedOn())),
                letter.isCorrected() ? "已由后来的文书更正或收回" : null)
            .shownAt("/letters/" + letter.id()));
    if (letter.receipt() != null) {
      entries.add(received(letter, letter.receipt(), dossier));
    }
    return entries;
  }

  private EvidenceEntry received(Letter letter, Receipt receipt, Dossier dossier) {
    return EvidenceEntry.of(
        receipt.receiptAt(),
        Kind.LETTER,
        "%s %s".formatted(letter.number(), receipt.receiptOutcome().label()),
        actors.of(receipt.receiptBy(), "人力", dossier),
        receipt.witness() == null
            ? List.of()
            : List.of(Figure.of("见证人", actors.of(receipt.witness(), "见证人", dossier))),
        receipt.receiptNote());
  }
}
