package org.kaohe.feedback;

import java.time.Instant;
import java.util.UUID;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.staff.StaffMember;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What somebody suggests about rules or the process, and HR's answer (policies P06-S2).
 *
 * @param department as on the day of sending
 * @param answer null until HR answered
 */
@Table("suggestion")
public record Suggestion(
    @Id String id,
    @Version Long version,
    EmployeeNumber sender,
    String senderName,
    String department,
    String content,
    Instant sentAt,
    String answer,
    EmployeeNumber answeredBy,
    Instant answeredAt) {

  static Suggestion of(StaffMember sender, String content, Instant now) {
    return new Suggestion(
        UUID.randomUUID().toString(),
        null,
        sender.number(),
        sender.name(),
        sender.department(),
        content,
        now,
        null,
        null,
        null);
  }

  Suggestion answered(String text, EmployeeNumber by, Instant now) {
    if (answer != null) {
      throw Refused.conflict("suggestion-answered", "这条建议已经答复过");
    }
    return new Suggestion(
        id, version, sender, senderName, department, content, sentAt, text, by, now);
  }
}
