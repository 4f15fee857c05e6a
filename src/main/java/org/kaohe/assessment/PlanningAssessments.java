package org.kaohe.assessment;

import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;

/** Plans who reviews whom; nobody is asked before the assessments are started. */
@Service
public class PlanningAssessments {

  /**
   * Plans the round once; people already planned stay as they are. Peers come from the round's
   * department.
   */
  public void plan(AssessmentRound round, List<EmployeeNumber> people) {
    throw new UnsupportedOperationException("not built yet");
  }
}
