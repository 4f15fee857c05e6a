package org.kaohe.assessment;

import java.util.Map;
import org.kaohe.shared.EmployeeNumber;

/** Submits a review as its reviewer would in Tasklist: through the same task and its checks. */
public interface CompletingReviews {

  /**
   * @throws org.kaohe.shared.Refused as {@link SubmittingReviews#submit}, and {@code review-closed}
   *     if that person has no such task (any more)
   */
  void complete(
      String assessmentId, ReviewSource source, EmployeeNumber reviewer, Map<String, String> form);
}
