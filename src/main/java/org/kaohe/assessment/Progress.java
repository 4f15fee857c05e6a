package org.kaohe.assessment;

import java.time.LocalDate;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;

/**
 * How far the collection of a cycle's reviews has come.
 *
 * @param planned all assessments of the cycle
 * @param started those of them that were started, done ones included
 * @param done those that wait for nobody any more
 * @param open number of reviews that can be done now
 * @param tasks these reviews, the earliest due first, at most 500
 */
public record Progress(int planned, int started, int done, int open, List<OpenReview> tasks) {

  /**
   * A review that somebody can do now.
   *
   * @param reviewer null: any of HR
   */
  public record OpenReview(
      EmployeeNumber reviewer,
      EmployeeNumber subject,
      ReviewSource source,
      LocalDate due,
      boolean overdue) {}
}
