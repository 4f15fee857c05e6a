package org.kaohe.assessment;

import java.util.List;
import java.util.Map;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager's reviews as one list to work through. */
@Service
public class WorkingThroughReviews {

  private final ReviewsToDo reviews;
  private final CompletingReviews completing;

  WorkingThroughReviews(ReviewsToDo reviews, CompletingReviews completing) {
    this.reviews = reviews;
    this.completing = completing;
  }

  public List<ReviewToDo> of(EmployeeNumber manager) {
    return reviews.asManager(manager);
  }

  /**
   * @throws org.kaohe.shared.Refused with all faults of the form at once, or as {@link
   *     CompletingReviews#complete}
   */
  @Transactional
  public void submit(String assessmentId, Map<String, String> form, EmployeeNumber by) {
    ReviewForm.read(form);
    completing.complete(assessmentId, ReviewSource.MANAGER, by, form);
  }
}
