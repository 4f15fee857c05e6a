package org.kaohe.letters;

import java.time.Instant;
import java.time.LocalDate;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A document that was issued: numbered, dated, filed. What it says never changes; a wrong one is
 * taken back by another letter.
 *
 * @param number such as KH-KK-2026-00001, unique; without gaps within kind and year
 * @param occasion unique: a letter is issued once
 * @param contentJson {@link LetterContent} as stored
 * @param receipt null until it was acknowledged or refused
 * @param correctedBy id of the letter that took it back, or null
 */
@Table("letter")
public record Letter(
    @Id String id,
    @Version Long version,
    String number,
    LetterKind kind,
    LocalDate datedOn,
    @Embedded.Empty Addressee to,
    @Embedded.Empty LetterSource source,
    String occasion,
    String contentJson,
    Instant issuedAt,
    @Embedded.Nullable Receipt receipt,
    String correctedBy) {

  public LetterContent content() {
    return ContentText.read(contentJson);
  }

  /** Null for a team or a department. */
  public EmployeeNumber addressee() {
    return to.addressee();
  }

  /** Its addressee has neither acknowledged nor refused it. */
  public boolean awaitsReceipt() {
    return kind.isReceipted() && !kind.isServed() && receipt == null && addressee() != null;
  }

  /** The addressee may read it. */
  public boolean isDelivered() {
    return !kind.isServed() || receipt != null;
  }

  public boolean isCorrected() {
    return correctedBy != null;
  }

  /**
   * @throws Refused unless it awaits receipt
   */
  Letter received(Receipt how) {
    if (kind.isServed()) {
      throw Refused.conflict("letter-served", "%s在案件的待办中送达".formatted(kind.label()));
    }
    if (!kind.isReceipted() || addressee() == null) {
      throw Refused.conflict("letter-no-receipt", "%s不需要签收".formatted(kind.label()));
    }
    if (receipt != null) {
      throw Refused.conflict(
          "letter-received", "%s 已登记为%s".formatted(number, receipt.receiptOutcome().label()));
    }
    return served(how);
  }

  Letter served(Receipt how) {
    return new Letter(
        id,
        version,
        number,
        kind,
        datedOn,
        to,
        source,
        occasion,
        contentJson,
        issuedAt,
        how,
        correctedBy);
  }

  Letter correctedBy(Letter other) {
    return new Letter(
        id,
        version,
        number,
        kind,
        datedOn,
        to,
        source,
        occasion,
        contentJson,
        issuedAt,
        receipt,
        other.id);
  }
}
