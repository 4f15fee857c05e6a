package org.kaohe.assessment;

import java.util.Map;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;

/** The reviews of a cycle, for scoring. */
@Service
public class ReviewsOfCycle {

  public Map<EmployeeNumber, SubjectReviews> of(String cycleId) {
    throw new UnsupportedOperationException("not built yet");
  }
}
