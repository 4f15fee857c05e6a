package org.kaohe.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kaohe.cycle.Cycle;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.staff.StaffMember;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A manager's talk with one of his people about a published month, and what the employee says to
 * the notes (policies P04-S1). Neither side's words are changed afterwards.
 *
 * @param reply null until the employee replied
 */
@Table("feedback_conversation")
public record Conversation(
    @Id String id,
    @Version Long version,
    String cycleId,
    @Column("period_id") Period period,
    EmployeeNumber employee,
    String employeeName,
    EmployeeNumber manager,
    String managerName,
    LocalDate heldOn,
    String notes,
    Instant recordedAt,
    String reply,
    Instant repliedAt) {

  static Conversation of(
      Cycle cycle,
      StaffMember employee,
      StaffMember manager,
      LocalDate heldOn,
      String notes,
      Instant now) {
    return new Conversation(
        UUID.randomUUID().toString(),
        null,
        cycle.id(),
        cycle.period(),
        employee.number(),
        employee.name(),
        manager.number(),
        manager.name(),
        heldOn,
        notes,
        now,
        null,
        null);
  }

  Conversation replied(String text, Instant now) {
    if (reply != null) {
      throw Refused.conflict("conversation-replied", "您已经答复过这次面谈，不能再改");
    }
    return new Conversation(
        id,
        version,
        cycleId,
        period,
        employee,
        employeeName,
        manager,
        managerName,
        heldOn,
        notes,
        recordedAt,
        text,
        now);
  }
}
