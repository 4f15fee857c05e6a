package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.staff.StaffMember;

/**
 * A person whose week, quarter or year is to be scored.
 *
 * @param metrics figures by metric key; a missing one is absent. Of a quarter or year: {@link
 *     PeriodMetrics} of its months
 * @param parts the final months of a quarter or year, ineligible ones too; none of a week
 * @param annualPoints added to a year's mean; 0 for other periods
 * @param complaints verified 客户投诉 records of the period, a tie-breaker
 */
public record PeriodCandidate(
    StaffMember member,
    Map<String, BigDecimal> metrics,
    List<PersonPeriod> parts,
    BigDecimal annualPoints,
    int complaints) {

  public PeriodCandidate {
    metrics = Map.copyOf(metrics);
    parts = List.copyOf(parts);
  }
}
