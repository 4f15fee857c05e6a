package org.kaohe.assessment;

import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;

/** Excuses open or missed reviews about a person: they are dropped and count against nobody. */
@Service
public class Excusing {

  /** Refused if nothing of that source is open or missed. */
  public void excuse(
      String cycleId,
      EmployeeNumber subject,
      ReviewSource source,
      String reason,
      EmployeeNumber by) {
    throw new UnsupportedOperationException("not built yet");
  }
}
