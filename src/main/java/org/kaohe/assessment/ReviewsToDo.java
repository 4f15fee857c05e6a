package org.kaohe.assessment;

import java.util.List;
import org.kaohe.shared.EmployeeNumber;

/** What waits for a reviewer. */
public interface ReviewsToDo {

  /**
   * Reviews of people of whom the self-assessment and peer reviews are over, earliest due first.
   */
  List<ReviewToDo> asManager(EmployeeNumber reviewer);
}
