package org.kaohe.outcomes;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kaohe.policy.PolicyInput;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/**
 * Nominations, duty changes, trainings, plans and escalations that were published and that nobody
 * has closed; while one is open, its rule opens no second one for the person (policies A12).
 */
public interface OpenMatters {

  /**
   * These people's, as a policy reads them; set-based.
   *
   * @param exceptCycleId the cycle being computed: its own lines are not earlier matters
   */
  Set<PolicyInput.OpenMatter> of(Collection<EmployeeNumber> people, String exceptCycleId);

  /**
   * As above, as it was when an earlier period was computed: without matters that later periods
   * opened.
   */
  Set<PolicyInput.OpenMatter> openedBefore(
      Collection<EmployeeNumber> people, String exceptCycleId, Period period);

  /** Everybody's, the oldest period first, then in order of subject, rule and kind. */
  List<OutcomeLine> oldest(int atMost);

  int count();
}
