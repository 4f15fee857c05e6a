package org.kaohe.outcomes;

import java.util.Collection;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/**
 * Penalties that were published and then taken back altogether, by an appeal, a review or a voided
 * record: their period is no step of their rule's chain any more.
 */
public interface TakenBack {

  /**
   * @param lineId one of the lines taken back
   */
  record Penalty(EmployeeNumber employee, Period period, String rule, String lineId) {}

  /** These people's under the policy, whatever its version; set-based. */
  Set<Penalty> of(Collection<EmployeeNumber> people, String policyId);
}
