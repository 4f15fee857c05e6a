package org.kaohe.cycle;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.kaohe.appeal.TookPart;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/** Whoever confirmed, corrected or consolidated a month took part in its results. */
@Component
class ParticipantsOfCycle implements TookPart {

  private final CycleActions actions;
  private final OutcomeLines lines;

  ParticipantsOfCycle(CycleActions actions, OutcomeLines lines) {
    this.actions = actions;
    this.lines = lines;
  }

  @Override
  public Set<EmployeeNumber> in(String cycleId, EmployeeNumber appellant) {
    Set<EmployeeNumber> numbers = new HashSet<>();
    actions.ofCycle(cycleId).stream()
        .filter(action -> action.kind() != CycleAction.Kind.OPENED)
        .map(CycleAction::actor)
        .forEach(numbers::add);
    lines.ofCycle(cycleId, appellant).stream().map(OutcomeLine::confirmedBy).forEach(numbers::add);
    numbers.removeIf(Objects::isNull);
    return numbers;
  }
}
