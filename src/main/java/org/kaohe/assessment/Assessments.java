package org.kaohe.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;

/**
 * The assessments, one by one. Whatever is locked here stays so until the transaction ends, and is
 * read from the database once in it: so a replaced reviewer and a task that is just being created
 * never miss each other.
 */
public interface Assessments {

  /** Adds planned assessments with their reviews. */
  void plan(List<Assessment> planned);

  Set<EmployeeNumber> plannedSubjects(String cycleId);

  /** The next assessments to be started, without a lock. */
  List<String> planned(String cycleId, int limit);

  int countPlanned(String cycleId);

  /**
   * Marks planned ones as started.
   *
   * @return those that nobody else had started
   */
  List<String> claim(List<String> ids, Instant at);

  /** A glance without a lock, in order of id. */
  List<Assessment> glance(Collection<String> ids);

  /**
   * @throws IllegalStateException if there is none
   */
  Assessment lock(String id);

  /** In order of id. */
  List<Assessment> lock(Collection<String> ids);

  Optional<Assessment> lock(String cycleId, EmployeeNumber subject);

  /** Stores a new review request. */
  Assessment add(Assessment assessment, ReviewAssignment added);

  /** Stores a changed review request. */
  Assessment change(Assessment assessment, ReviewAssignment changed);

  /** Stores what was submitted together with its changed request. */
  Assessment submit(Assessment assessment, ReviewAssignment done, SubmittedReview review);

  /** Stores the assessment's own state. */
  Assessment put(Assessment assessment, AssessmentState state, boolean running, Instant at);

  /** Assessments of open rounds with an open review by or about one of these people. */
  List<String> concerning(Collection<EmployeeNumber> people);
}
