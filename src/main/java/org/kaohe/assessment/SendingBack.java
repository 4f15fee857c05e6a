package org.kaohe.assessment;

import java.time.LocalDate;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;

/** Has a self-assessment or a manager's review done again by a new date. */
@Service
public class SendingBack {

  /**
   * The earlier review counts until the new one is submitted, and stays if it never is.
   *
   * @param source SELF or MANAGER
   * @param reason for the reviewer, 1–500 characters
   * @param due a working day, today or later
   */
  public void sendBack(
      String cycleId,
      EmployeeNumber subject,
      ReviewSource source,
      String reason,
      LocalDate due,
      EmployeeNumber by) {
    throw new UnsupportedOperationException("not built yet");
  }
}
