package org.kaohe.metrics;

import java.math.BigDecimal;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.stereotype.Service;

/** HR corrects a single figure, frozen or not, with a reason; every correction leaves a trail. */
@Service
public class CorrectingMetrics {

  /**
   * Publishes {@link MetricCorrected}.
   *
   * @param newValue null: no data
   * @throws org.kaohe.shared.Refused for a missing reason, a value out of bounds or equal to the
   *     old one, figures that would contradict each other, an unknown employee
   */
  public MetricCorrection correct(
      EmployeeNumber employee,
      Period period,
      Metric metric,
      BigDecimal newValue,
      String reason,
      EmployeeNumber by) {
    throw new UnsupportedOperationException("not built yet");
  }
}
