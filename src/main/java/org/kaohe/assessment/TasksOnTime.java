package org.kaohe.assessment;

import java.util.Map;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;

/** Who did all own assessment tasks of a cycle by their due dates (P05-R2). */
@Service
public class TasksOnTime {

  private final ReviewFigures figures;

  TasksOnTime(ReviewFigures figures) {
    this.figures = figures;
  }

  /** People without a task that counts are absent; excused and replaced tasks don't count. */
  public Map<EmployeeNumber, Boolean> of(String cycleId) {
    return figures.onTime(cycleId);
  }
}
