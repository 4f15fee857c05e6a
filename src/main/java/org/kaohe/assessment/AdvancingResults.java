package org.kaohe.assessment;

import java.time.LocalDate;
import org.springframework.stereotype.Service;

/**
 * Moves all results of a cycle from state to state, set-based; refuses with {@code result-state}.
 */
@Service
public class AdvancingResults {

  /** Provisional results are confirmed: no more adjustments. */
  public void confirm(String cycleId) {
    throw new UnsupportedOperationException();
  }

  /** Confirmed results become provisional again, to be computed anew. */
  public void reopen(String cycleId) {
    throw new UnsupportedOperationException();
  }

  public void publish(String cycleId, LocalDate publishedOn, LocalDate appealUntil) {
    throw new UnsupportedOperationException();
  }

  /** After the window and all its appeals. */
  public void finalise(String cycleId) {
    throw new UnsupportedOperationException();
  }

  /** Before publication only; without results nothing happens. */
  public void cancel(String cycleId) {
    throw new UnsupportedOperationException();
  }
}
