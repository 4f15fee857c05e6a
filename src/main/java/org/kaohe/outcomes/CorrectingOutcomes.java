package org.kaohe.outcomes;

import java.util.List;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;

/**
 * Corrections of published or final lines, by an upheld appeal or HR's own review. What is final is
 * corrected in the ledger too: a reversing entry and a new one. Other people's lines, and other
 * lines of the same person, stay as they are.
 */
@Service
public class CorrectingOutcomes {

  /**
   * Another outcome takes the line's place, guarded anew.
   *
   * @throws org.kaohe.shared.Refused if the line no longer stands, is not published, is about
   *     somebody else, or somebody changed it meanwhile
   */
  public OutcomeLine replace(String lineId, Proposal replacement, PayBasis pay, Correction why) {
    throw new UnsupportedOperationException();
  }

  /** Nothing takes the line's place. */
  public OutcomeLine voidLine(String lineId, Correction why) {
    throw new UnsupportedOperationException();
  }

  /**
   * One more line, such as the award of a corrected rank.
   *
   * <p>It is final, and booked, if the cycle's lines are; published otherwise.
   *
   * @throws org.kaohe.shared.Refused if this correction has already added it
   */
  public OutcomeLine add(ComputedCycle cycle, Proposal proposal, PayBasis pay, Correction why) {
    throw new UnsupportedOperationException();
  }

  /**
   * Gives a person what a recomputation proposes, as far as it is better for them: penalties that
   * no longer hold are voided, smaller ones and larger awards take the place of the old, new awards
   * are added; nothing is ever worsened (design: appeal).
   *
   * @return the lines that changed or came
   */
  public List<OutcomeLine> improve(
      ComputedCycle cycle,
      EmployeeNumber person,
      List<Proposal> recomputed,
      PayBasis pay,
      Correction why) {
    throw new UnsupportedOperationException();
  }
}
