package org.kaohe.cycle;

import org.kaohe.outcomes.FollowUp;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has everything done that follows from a cycle's final lines: letters, plans, penalty cases. */
@Service
public class FollowingUp {

  /** Lines in one transaction: a kill loses, and a failure repeats, no more than these. */
  static final int AT_ONCE = 100;

  private final Cycles cycles;
  private final ObjectProvider<FollowUp> consequences;

  FollowingUp(Cycles cycles, ObjectProvider<FollowUp> consequences) {
    this.cycles = cycles;
    this.consequences = consequences;
  }

  /**
   * @return whether nothing was left to do; false after work, since there may be more
   * @throws org.kaohe.shared.Refused unless the cycle is final
   */
  @Transactional
  public boolean followUp(String cycleId) {
    cycles.get(cycleId).expect("办理后续事项", CycleState.FINAL);
    int left = AT_ONCE;
    for (FollowUp consequence : consequences.orderedStream().toList()) {
      left -= left > 0 ? consequence.followUp(cycleId, left) : 0;
    }
    return left == AT_ONCE;
  }
}
