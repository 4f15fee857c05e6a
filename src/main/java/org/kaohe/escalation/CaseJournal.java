package org.kaohe.escalation;

import java.util.List;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;

/** What happened in each case, when and by whom; nothing is ever taken away. */
public interface CaseJournal {

  /**
   * @param result up to 100 characters, or null
   * @param text up to 2,000 characters, or null
   * @param by null: nobody in particular
   */
  void note(String caseId, Gate gate, String result, String text, EmployeeNumber by);

  /** Oldest first. */
  List<CaseStep> of(String caseId);

  /** The latest of this gate since the case was opened, or opened again. */
  default Optional<CaseStep> last(String caseId, Gate gate) {
    List<CaseStep> all = of(caseId);
    int round = all.stream().mapToInt(CaseStep::round).max().orElse(1);
    return all.stream()
        .filter(step -> step.round() == round && step.is(gate))
        .reduce((earlier, later) -> later);
  }
}
