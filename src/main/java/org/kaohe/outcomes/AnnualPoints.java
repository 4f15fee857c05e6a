package org.kaohe.outcomes;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/** What final months added to the score of their year. */
public interface AnnualPoints {

  /** Fact of a line of annual points: how many. */
  String POINTS = "分值";

  /** Sums under the policy, whatever its version; whoever has none is absent. */
  Map<EmployeeNumber, BigDecimal> of(
      Collection<EmployeeNumber> people, String policyId, Period year);
}
