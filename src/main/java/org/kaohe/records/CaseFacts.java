package org.kaohe.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;
import org.kaohe.shared.Period;
import org.kaohe.shared.Severity;
import org.kaohe.shared.SubjectType;

/**
 * What a record says.
 *
 * @param subject employee number, team or department name by {@code subjectType}
 * @param loss 损失金额 in CNY, or null
 * @param approved 金额 as approved in CNY, or null
 * @param result 成绩 or null, without trailing zeros
 * @param description 说明 or null
 */
public record CaseFacts(
    SubjectType subjectType,
    String subject,
    LocalDate date,
    Category category,
    Severity severity,
    RecordStatus status,
    Money loss,
    Money approved,
    BigDecimal result,
    String description) {

  public CaseFacts {
    result = result == null ? null : new BigDecimal(result.stripTrailingZeros().toPlainString());
  }

  /** The month it happened in, and takes effect in unless it came late. */
  public Period ownMonth() {
    return Period.monthOf(date);
  }

  public boolean isVerified() {
    return status == RecordStatus.VERIFIED;
  }

  CaseFacts with(RecordStatus other) {
    return new CaseFacts(
        subjectType, subject, date, category, severity, other, loss, approved, result, description);
  }
}
