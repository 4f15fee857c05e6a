package org.kaohe.cycle;

import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a period and starts its process, both or neither. */
@Service
public class StartingCycles {

  private final OpeningCycles opening;
  private final CycleProcess process;

  StartingCycles(OpeningCycles opening, CycleProcess process) {
    this.opening = opening;
    this.process = process;
  }

  @Transactional
  public Cycle start(String department, String period, String policyId, EmployeeNumber by) {
    Cycle cycle = opening.register(department, period, policyId, by);
    process.start(cycle);
    return cycle;
  }
}
