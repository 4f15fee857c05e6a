package org.kaohe.assessment;

import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;

/** Corrects a published result after an appeal or HR's own review; nobody else's changes. */
@Service
public class CorrectingResults {

  /** The old values are kept as a revision. */
  public void correct(String resultId, PersonScore corrected, String reason, EmployeeNumber by) {
    throw new UnsupportedOperationException();
  }
}
