package org.kaohe.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** All assessments of a cycle at once: set-based changes, and what the engine has yet to follow. */
public interface RunningAssessments {

  /**
   * Closes every open review (overdue ones of started assessments as missed, others as cancelled)
   * and every assessment.
   *
   * @param end DONE or CANCELLED; in the latter case nothing counts as missed
   */
  void closeAll(String cycleId, AssessmentState end, LocalDate today, Instant at);

  /** Closed assessments that still have an instance in the engine. */
  List<String> closedButRunning(String cycleId, int limit);

  int countClosedButRunning(String cycleId);

  void stopped(Collection<String> ids);

  List<String> withOpenReviews(String cycleId);

  /** The due dates of open reviews, the latest first. */
  List<LocalDate> openDueDates(String cycleId);

  /** Moves open reviews from one due date to another; reminders are due again. */
  void moveDue(String cycleId, LocalDate from, LocalDate to);

  /** Notes that the engine has to follow moved due dates. */
  void deadlinesMoved(String cycleId);

  List<String> withMovedDeadlines(String cycleId, int limit);

  void deadlinesFollowed(Collection<String> ids);

  /** Due dates of open reviews whose reviewers were not reminded yet. */
  List<LocalDate> dueDatesToRemind(String cycleId);

  /** Started assessments with an open review due that day whose reviewer was not reminded yet. */
  List<String> toRemind(String cycleId, LocalDate dueOn, int limit);
}
