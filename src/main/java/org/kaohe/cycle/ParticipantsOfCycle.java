package org.kaohe.cycle;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.kaohe.appeal.TookPart;
import org.kaohe.committee.ElectionResults;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/** Whoever confirmed, corrected, consolidated or voted on a cycle took part in its results. */
@Component
class ParticipantsOfCycle implements TookPart {

  private final CycleActions actions;
  private final OutcomeLines lines;
  private final ElectionResults elections;

  ParticipantsOfCycle(CycleActions actions, OutcomeLines lines, ElectionResults elections) {
    this.actions = actions;
    this.lines = lines;
    this.elections = elections;
  }

  @Override
  public Set<EmployeeNumber> in(String cycleId, EmployeeNumber appellant) {
    Set<EmployeeNumber> numbers = new HashSet<>();
    actions.ofCycle(cycleId).stream()
        .filter(action -> action.kind().shapesResults())
        .map(CycleAction::actor)
        .forEach(numbers::add);
    lines.ofCycle(cycleId, appellant).stream().map(OutcomeLine::confirmedBy).forEach(numbers::add);
    numbers.addAll(elections.voters(cycleId));
    numbers.removeIf(Objects::isNull);
    return numbers;
  }
}
