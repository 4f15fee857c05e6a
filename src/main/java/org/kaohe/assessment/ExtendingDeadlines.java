package org.kaohe.assessment;

import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;

/** Moves every open deadline of a cycle. */
@Service
public class ExtendingDeadlines {

  /**
   * Moves them later by 1–30 working days; tasks and timers follow by {@link TendingAssessments}.
   */
  public void extend(String cycleId, int workingDays, String reason, EmployeeNumber by) {
    throw new UnsupportedOperationException("not built yet");
  }
}
