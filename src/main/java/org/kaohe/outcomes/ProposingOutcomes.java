package org.kaohe.outcomes;

import java.util.List;
import java.util.Map;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.stereotype.Service;

/** Turns what a policy proposes for a cycle into guarded lines, as often as it is recomputed. */
@Service
public class ProposingOutcomes {

  /**
   * Replaces the cycle's proposed lines. A confirmed line whose proposal is exactly the same stays
   * and keeps its amount; one whose proposal changed or is gone is voided.
   *
   * @param pay of everybody; whoever has a deduction must be there
   * @throws org.kaohe.shared.Refused if the cycle's lines are published, or pay is missing
   */
  public ProposedOutcomes propose(
      String cycleId,
      Period period,
      String policyId,
      int policyVersion,
      List<Proposal> proposals,
      Map<EmployeeNumber, PayBasis> pay) {
    throw new UnsupportedOperationException();
  }

  /**
   * The cycle is cancelled: proposed lines go, confirmed ones are voided.
   *
   * @throws org.kaohe.shared.Refused if its lines are published
   */
  public void withdraw(String cycleId, String reason, EmployeeNumber by) {
    throw new UnsupportedOperationException();
  }
}
