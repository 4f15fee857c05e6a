package org.kaohe.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kaohe.shared.EmployeeNumber;

/** What can be read of a cycle's reviews as a whole. */
public interface ReviewFigures {

  Progress progress(String cycleId, LocalDate today, int tasks);

  boolean allDone(String cycleId);

  Map<EmployeeNumber, SubjectReviews> reviews(String cycleId);

  Map<EmployeeNumber, Boolean> onTime(String cycleId);

  List<ReviewEntry> entries(String cycleId, EmployeeNumber subject);
}
