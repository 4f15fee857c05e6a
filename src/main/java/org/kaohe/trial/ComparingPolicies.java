package org.kaohe.trial;

import java.util.List;
import java.util.Map;
import org.kaohe.policy.Policy;
import org.kaohe.shared.Period;
import org.springframework.stereotype.Service;

/**
 * Sets a policy beside today's, on past periods of the company or on files. Both sides are computed
 * the same way from the same data, whatever was really decided then; nothing is written.
 */
@Service
public class ComparingPolicies {

  /**
   * @param files by {@link TrialPart#key}; none: the company's own past periods
   * @throws org.kaohe.shared.Refused with every fault of the question and of all files at once
   */
  public Comparison compare(ComparisonQuestion question, Map<String, List<TrialFile>> files) {
    throw new UnsupportedOperationException("not built yet");
  }

  /**
   * On the company's own past periods, as for a draft that is not in the register yet.
   *
   * @param today null: the policy in force in each department
   * @param department null: all departments
   * @throws org.kaohe.shared.Refused if there is nothing to compare on
   */
  public Comparison onOwnPeriods(
      Policy tried, Policy today, String department, List<Period> periods) {
    throw new UnsupportedOperationException("not built yet");
  }
}
