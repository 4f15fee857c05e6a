package org.kaohe.development;

import java.time.Instant;
import java.time.LocalDate;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One dated look at a running plan.
 *
 * @param progress null until it was recorded
 */
@Table("improvement_check_in")
public record CheckIn(
    LocalDate heldOn, String progress, EmployeeNumber recordedBy, Instant recordedAt) {

  static CheckIn planned(LocalDate day) {
    return new CheckIn(day, null, null, null);
  }

  CheckIn recorded(String text, EmployeeNumber by, Instant at) {
    return new CheckIn(heldOn, text, by, at);
  }

  public boolean isRecorded() {
    return progress != null;
  }
}
