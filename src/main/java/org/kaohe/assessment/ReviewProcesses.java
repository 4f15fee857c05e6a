package org.kaohe.assessment;

import java.util.Collection;

/** What the engine does for assessments, in the caller's transaction. */
public interface ReviewProcesses {

  /** Starts an instance for each; the first tasks are there afterwards. */
  void start(Collection<String> assessmentIds);

  /** Ends the task of a review that is closed already in our tables; the process leads on. */
  void withdraw(ReviewAssignment closed);

  /** Gives the task of one review to the person of another. */
  void hand(ReviewAssignment from, ReviewAssignment to);

  /** Sets due dates of tasks and timers to those of the open reviews. */
  void followDueDates(Collection<Assessment> assessments);

  /** Deletes the instances. */
  void stop(Collection<String> assessmentIds, String reason);
}
