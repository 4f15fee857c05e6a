package org.kaohe.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kaohe.policy.PersonMonth;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.stereotype.Service;

/** Earlier months that are final, for streaks and changes (policies A12). */
@Service
public class FinalResults {

  /**
   * The last {@code months} months before {@code month} that are final under the policy (whatever
   * its version) or imported as history, each with its metrics, oldest first. Months without a
   * result are absent, people without any too.
   */
  public Map<EmployeeNumber, List<PersonMonth>> before(
      Period month, Collection<EmployeeNumber> employees, String policyId, int months) {
    throw new UnsupportedOperationException();
  }
}
