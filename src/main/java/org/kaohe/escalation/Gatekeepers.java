package org.kaohe.escalation;

import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;

/** Who may act on a gate of a case today. */
@Service
public class Gatekeepers {

  private final EscalationCases cases;

  Gatekeepers(EscalationCases cases) {
    this.cases = cases;
  }

  /** In order of who is asked first; empty if the company has nobody who may. */
  public List<EmployeeNumber> of(String caseId, Gate gate) {
    throw new UnsupportedOperationException(cases.get(caseId).number() + " " + gate);
  }

  /**
   * @throws Refused if somebody may not, saying why
   */
  public void expect(String caseId, Gate gate, EmployeeNumber by) {
    if (!of(caseId, gate).contains(by)) {
      throw Refused.forbidden("您不能办理该案件的“%s”".formatted(gate.label()));
    }
  }
}
