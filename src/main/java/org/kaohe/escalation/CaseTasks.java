package org.kaohe.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;

/** What a case waits for at present, as the engine keeps it. */
public interface CaseTasks {

  /** In order of due date. */
  List<Waiting> of(String caseId);

  /** The engine's id of the running process, for Cockpit; empty if none runs. */
  Optional<String> processOf(String caseId);

  /**
   * An open gate.
   *
   * @param people who may act; only the first if somebody took it on himself
   * @param dueOn the last day, or null
   */
  record Waiting(Gate gate, List<EmployeeNumber> people, LocalDate dueOn) {}
}
