package org.kaohe.records.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.kaohe.records.CaseFacts;
import org.kaohe.records.CaseRecord;
import org.kaohe.records.Voiding;

/**
 * A record, in the words of the records file.
 *
 * @param takenIn the month in which it took effect, or null
 * @param voidReason null unless it is void
 */
record RecordView(
    String number,
    String subjectType,
    String subject,
    LocalDate date,
    String category,
    String severity,
    String status,
    BigDecimal loss,
    BigDecimal approved,
    BigDecimal result,
    String description,
    String source,
    Instant createdAt,
    String takenIn,
    String voidReason,
    Instant voidedAt) {

  static RecordView of(CaseRecord record, Voiding voiding) {
    CaseFacts facts = record.facts();
    return new RecordView(
        record.number(),
        facts.subjectType().label(),
        facts.subject(),
        facts.date(),
        facts.category().label(),
        facts.severity().label(),
        facts.status().label(),
        yuan(facts.loss()),
        yuan(facts.approved()),
        facts.result(),
        facts.description(),
        record.source(),
        record.createdAt(),
        record.takenIn() == null ? null : record.takenIn().toString(),
        voiding == null ? null : voiding.reason(),
        voiding == null ? null : voiding.at());
  }

  private static BigDecimal yuan(Money money) {
    return money == null ? null : money.getAmount();
  }
}
