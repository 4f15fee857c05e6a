package org.kaohe.assessment;

import java.math.BigDecimal;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;

/** HR adds or takes points at consolidation, with a reason. */
@Service
public class AdjustingScores {

  /**
   * Sets (never adds to) a provisional result's adjustment; 0 withdraws it. Grade and the
   * department's ranks follow at once.
   *
   * @param points within the limit (±5), at most two decimals
   */
  public void adjust(
      String cycleId,
      EmployeeNumber employee,
      BigDecimal points,
      String reason,
      EmployeeNumber by) {
    throw new UnsupportedOperationException();
  }
}
