package org.kaohe.letters;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kaohe.escalation.Dismissal;
import org.springframework.stereotype.Component;

/**
 * Notices of termination are handed over in the case, not acknowledged in the portal: one that was
 * held back gives way to the next, and how the last was served is kept with it.
 */
@Component
class ServedNotices {

  private final Letters letters;
  private final Clock clock;

  ServedNotices(Letters letters, Clock clock) {
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * @param dismissal of the case, or null
   */
  void follow(List<Letter> issued, Dismissal dismissal) {
    for (Letter letter : issued) {
      if (letter.kind().isServed()) {
        before(letter).forEach(earlier -> letters.save(earlier.correctedBy(letter)));
      } else if (dismissal != null && dismissal.isServed()) {
        last(letter).ifPresent(notice -> letters.save(notice.served(receipt(dismissal, notice))));
      }
    }
  }

  private List<Letter> before(Letter letter) {
    return letters.ofCase(letter.source().caseId()).stream()
        .filter(each -> each.kind().isServed() && each.receipt() == null)
        .filter(each -> !each.isCorrected() && !each.id().equals(letter.id()))
        .toList();
  }

  private Optional<Letter> last(Letter letter) {
    return letters.ofCase(letter.source().caseId()).stream()
        .filter(each -> each.kind().isServed() && !each.isCorrected() && each.receipt() == null)
        .max(Comparator.comparing(Letter::number));
  }

  private Receipt receipt(Dismissal dismissal, Letter notice) {
    boolean refused = dismissal.receipt() == org.kaohe.escalation.Receipt.REFUSED;
    return new Receipt(
        refused ? Receipt.Outcome.REFUSED : Receipt.Outcome.ACKNOWLEDGED,
        clock.instant(),
        refused ? null : notice.addressee(),
        null,
        dismissal.witness(),
        "送达日期 " + dismissal.servedOn());
  }
}
