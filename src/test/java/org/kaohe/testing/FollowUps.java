package org.kaohe.testing;

import org.kaohe.outcomes.FollowUp;
import org.springframework.stereotype.Component;

/** A consequence of final lines that a test brings along; by itself it does nothing. */
@Component
public class FollowUps implements FollowUp {

  private static final FollowUp NONE = (cycleId, atMost) -> 0;

  private FollowUp consequence = NONE;

  /** From now on final lines have that consequence, too; null: none. */
  public void become(FollowUp other) {
    consequence = other == null ? NONE : other;
  }

  @Override
  public int followUp(String cycleId, int atMost) {
    return consequence.followUp(cycleId, atMost);
  }
}
