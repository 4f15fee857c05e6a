package org.kaohe.records.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import org.joda.money.Money;
import org.kaohe.records.CaseFacts;
import org.kaohe.records.CaseRecord;
import org.kaohe.records.Category;
import org.kaohe.records.RecordStatus;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Severity;
import org.kaohe.shared.SubjectType;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** How a record stands in its row. */
final class RecordColumns {

  static final String INSERT =
      """
      insert into case_record (case_number, subject_type, subject, occurred_on, category, severity,
        status, loss, approved, result, description, source, created_by, created_at, taken_in,
        version)
      values (:number, :type, :subject, :date, :category, :severity, :status, :loss, :approved,
        :result, :description, :source, :by, :at, null, 1)
      """;

  static final String UPDATE =
      """
      update case_record set subject_type = :type, subject = :subject, occurred_on = :date,
        category = :category, severity = :severity, status = :status, loss = :loss,
        approved = :approved, result = :result, description = :description, version = version + 1
      where case_number = :number and version = :version and taken_in is null
      """;

  private RecordColumns() {}

  static CaseRecord read(ResultSet row, int index) throws SQLException {
    String takenIn = row.getString("taken_in");
    return new CaseRecord(
        row.getString("case_number"),
        facts(row),
        row.getString("source"),
        new EmployeeNumber(row.getString("created_by")),
        row.getTimestamp("created_at").toInstant(),
        takenIn == null ? null : Period.parse(takenIn),
        row.getInt("version"));
  }

  private static CaseFacts facts(ResultSet row) throws SQLException {
    return new CaseFacts(
        SubjectType.valueOf(row.getString("subject_type")),
        row.getString("subject"),
        row.getObject("occurred_on", LocalDate.class),
        Category.valueOf(row.getString("category")),
        Severity.valueOf(row.getString("severity")),
        RecordStatus.valueOf(row.getString("status")),
        money(row.getBigDecimal("loss")),
        money(row.getBigDecimal("approved")),
        row.getBigDecimal("result"),
        row.getString("description"));
  }

  static MapSqlParameterSource parameters(CaseRecord record) {
    CaseFacts facts = record.facts();
    return new MapSqlParameterSource("number", record.number())
        .addValue("type", facts.subjectType().name())
        .addValue("subject", facts.subject())
        .addValue("date", facts.date())
        .addValue("category", facts.category().name())
        .addValue("severity", facts.severity().name())
        .addValue("status", facts.status().name())
        .addValue("loss", yuan(facts.loss()), Types.DECIMAL)
        .addValue("approved", yuan(facts.approved()), Types.DECIMAL)
        .addValue("result", facts.result(), Types.DECIMAL)
        .addValue("description", facts.description())
        .addValue("source", record.source())
        .addValue("by", record.createdBy().value())
        .addValue("at", Timestamp.from(record.createdAt()))
        .addValue("version", record.version());
  }

  private static Money money(BigDecimal yuan) {
    return yuan == null ? null : Cny.of(yuan);
  }

  private static BigDecimal yuan(Money money) {
    return money == null ? null : money.getAmount();
  }
}
