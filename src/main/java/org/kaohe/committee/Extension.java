package org.kaohe.committee;

import java.time.Instant;
import java.time.LocalDate;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Table;

/** HR gave the members more days; never changed afterwards. */
@Table("award_extension")
public record Extension(
    @Id String id,
    String electionId,
    int roundNo,
    LocalDate dueBefore,
    LocalDate dueAfter,
    String reason,
    EmployeeNumber extendedBy,
    Instant extendedAt)
    implements Persistable<String> {

  @Override
  public String getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return true;
  }
}
