package org.kaohe.letters.web;

import java.time.Instant;
import java.time.LocalDate;
import org.kaohe.letters.Letter;
import org.kaohe.letters.LetterContent;
import org.kaohe.shared.EmployeeNumber;

/**
 * A letter at the doors.
 *
 * @param receipt 已签收 or 拒绝签收; null while neither
 * @param awaitsReceipt its addressee is asked to acknowledge it
 * @param corrected another letter took it back
 * @param file path of its PDF
 */
record LetterView(
    String id,
    String number,
    String kind,
    String kindTitle,
    LocalDate datedOn,
    String addressee,
    String addresseeName,
    String line,
    String caseId,
    LetterContent content,
    boolean awaitsReceipt,
    String receipt,
    Instant receivedAt,
    boolean corrected,
    String file) {

  static LetterView of(Letter letter) {
    EmployeeNumber to = letter.addressee();
    return new LetterView(
        letter.id(),
        letter.number(),
        letter.kind().name(),
        letter.kind().label(),
        letter.datedOn(),
        to == null ? null : to.value(),
        letter.to().addresseeName(),
        letter.source().lineId(),
        letter.source().caseId(),
        letter.content(),
        letter.awaitsReceipt(),
        letter.receipt() == null ? null : letter.receipt().receiptOutcome().label(),
        letter.receipt() == null ? null : letter.receipt().receiptAt(),
        letter.isCorrected(),
        "/letters/" + letter.id() + ".pdf");
  }
}
