package org.kaohe.assessment;

import java.time.LocalDate;
import java.util.Optional;

/** The rounds by cycle. */
public interface AssessmentRounds {

  enum State {
    OPEN,
    CLOSED,
    CANCELLED
  }

  void add(AssessmentRound round);

  Optional<AssessmentRound> find(String cycleId);

  Optional<State> stateOf(String cycleId);

  /**
   * Ends an open round; a closed one can still be cancelled.
   *
   * @return false if it had ended like that already
   */
  boolean close(String cycleId, State end);

  void changeDueDates(AssessmentRound round);

  /**
   * @return false if the round is cancelled or somebody tended it that day already
   */
  boolean claimTending(String cycleId, LocalDate today);
}
