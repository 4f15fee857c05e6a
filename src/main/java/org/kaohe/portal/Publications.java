package org.kaohe.portal;

import java.time.Instant;
import java.util.Optional;
import org.kaohe.cycle.CycleAction;
import org.kaohe.cycle.CycleActions;
import org.kaohe.outcomes.OutcomeLine;
import org.springframework.stereotype.Component;

/** What of a cycle ever became public to the people concerned. */
@Component
public class Publications {

  private final CycleActions actions;

  Publications(CycleActions actions) {
    this.actions = actions;
  }

  /** When the cycle was published, if it was. */
  public Optional<Instant> of(String cycleId) {
    return actions.ofCycle(cycleId).stream()
        .filter(action -> action.kind() == CycleAction.Kind.PUBLISHED)
        .map(CycleAction::doneAt)
        .findFirst();
  }

  /** What was voided before the publication was never the person's. */
  public static boolean reached(OutcomeLine line, Optional<Instant> published) {
    return switch (line.state()) {
      case PUBLISHED, FINAL, REVERSED -> true;
      case VOIDED ->
          published.isPresent()
              && line.correctedAt() != null
              && !line.correctedAt().isBefore(published.get());
      default -> false;
    };
  }
}
