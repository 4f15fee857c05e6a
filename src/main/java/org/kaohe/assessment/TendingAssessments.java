package org.kaohe.assessment;

import org.springframework.stereotype.Service;

/**
 * Keeps a running collection in step with the staff and its deadlines; the cycle's recurring job
 * calls it.
 */
@Service
public class TendingAssessments {

  /**
   * Once a day replaces reviewers who can't review any more; carries extended deadlines over to
   * tasks and timers, and removes closed instances, at most 500 a call. Safe to call at any time.
   */
  public void tend(String cycleId) {
    throw new UnsupportedOperationException("not built yet");
  }
}
