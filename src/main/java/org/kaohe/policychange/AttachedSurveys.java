package org.kaohe.policychange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.feedback.SurveySummaries;
import org.kaohe.feedback.SurveySummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people said in the last surveys of the departments that a change concerns (P08-S2). */
@Service
public class AttachedSurveys {

  private static final int MONTHS = 3;

  private final SurveySummaries summaries;

  AttachedSurveys(SurveySummaries summaries) {
    this.summaries = summaries;
  }

  /** By department, newest first; departments without a survey are left out. */
  @Transactional(readOnly = true)
  public Map<String, List<SurveySummary>> of(PolicyChange change) {
    Map<String, List<SurveySummary>> surveys = new LinkedHashMap<>();
    for (String department : change.departmentNames()) {
      List<SurveySummary> ofDepartment = summaries.of(department, MONTHS);
      if (!ofDepartment.isEmpty()) {
        surveys.put(department, ofDepartment);
      }
    }
    return surveys;
  }
}
