package org.kaohe.assessment;

import java.util.List;
import java.util.Map;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;

/** The reviews of a cycle. */
@Service
public class ReviewsOfCycle {

  private final ReviewFigures figures;

  ReviewsOfCycle(ReviewFigures figures) {
    this.figures = figures;
  }

  /** For scoring: everybody planned, with what has come in. */
  public Map<EmployeeNumber, SubjectReviews> of(String cycleId) {
    return figures.reviews(cycleId);
  }

  /** For HR only: who was asked about this person, instead of whom and why, and what they wrote. */
  public List<ReviewEntry> about(String cycleId, EmployeeNumber subject) {
    return figures.entries(cycleId, subject);
  }
}
