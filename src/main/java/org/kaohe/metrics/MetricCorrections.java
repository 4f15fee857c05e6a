package org.kaohe.metrics;

import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/** The trail of corrections; append-only. */
public interface MetricCorrections {

  void add(MetricCorrection correction);

  /** In order of time. */
  List<MetricCorrection> of(EmployeeNumber employee, Period period);
}
