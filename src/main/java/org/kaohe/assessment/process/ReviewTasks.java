package org.kaohe.assessment.process;

import java.util.Map;
import org.kaohe.assessment.ReviewSource;

/** How the process calls things. Running instances hang on these names: keep them. */
final class ReviewTasks {

  static final String PROCESS = "assessment";

  private static final Map<ReviewSource, String> STEMS =
      Map.of(
          ReviewSource.SELF, "self",
          ReviewSource.PEER, "peer",
          ReviewSource.MANAGER, "manager");

  private ReviewTasks() {}

  static String task(ReviewSource source) {
    return source == ReviewSource.SELF
        ? "userTask_selfAssessment"
        : "userTask_" + STEMS.get(source) + "Review";
  }

  static String deadline(ReviewSource source) {
    return "boundaryEvent_" + STEMS.get(source) + "Overdue";
  }

  static ReviewSource sourceOf(String task) {
    return STEMS.keySet().stream()
        .filter(source -> task(source).equals(task))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No review task: " + task));
  }
}
