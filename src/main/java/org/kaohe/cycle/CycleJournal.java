package org.kaohe.cycle;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;

/** Writes down who did what to a cycle. */
@Service
public class CycleJournal {

  private final CycleActions actions;
  private final Clock clock;

  CycleJournal(CycleActions actions, Clock clock) {
    this.actions = actions;
    this.clock = clock;
  }

  /**
   * @param actor null if the system did it by itself
   * @param remark at most 1200 characters, or null
   */
  public void note(String cycleId, CycleAction.Kind kind, EmployeeNumber actor, String remark) {
    note(cycleId, kind, actor, remark, clock.instant());
  }

  /** Of something done before, such as before the cycle opened. */
  public void note(
      String cycleId, CycleAction.Kind kind, EmployeeNumber actor, String remark, Instant doneAt) {
    actions.save(
        new CycleAction(UUID.randomUUID().toString(), cycleId, kind, actor, doneAt, remark));
  }

  EmployeeNumber confirmerOfMetrics(String cycleId) {
    return actions.ofCycle(cycleId).stream()
        .filter(action -> action.kind() == CycleAction.Kind.METRICS_CONFIRMED)
        .map(CycleAction::actor)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }
}
