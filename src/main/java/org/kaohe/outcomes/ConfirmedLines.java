package org.kaohe.outcomes;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaohe.policy.Proposal;

/** The lines of a cycle that HR confirmed before it is computed again. */
class ConfirmedLines {

  private final ComputedCycle cycle;
  private final Map<LineContent, Deque<OutcomeLine>> byContent = new HashMap<>();

  ConfirmedLines(ComputedCycle cycle, Collection<OutcomeLine> lines) {
    this.cycle = cycle;
    for (OutcomeLine line : lines) {
      if (line.state() == LineState.CONFIRMED) {
        byContent.computeIfAbsent(LineContent.of(line), c -> new ArrayDeque<>()).add(line);
      }
    }
  }

  /** The line that holds exactly this, taken out so that a second equal proposal needs another. */
  Optional<OutcomeLine> take(Proposal proposal, boolean added) {
    Deque<OutcomeLine> lines = byContent.get(LineContent.of(cycle, proposal, added));
    return lines == null ? Optional.empty() : Optional.ofNullable(lines.poll());
  }

  /** Whatever was not taken. */
  List<OutcomeLine> rest() {
    return byContent.values().stream().flatMap(Deque::stream).toList();
  }
}
