package org.kaohe.feedback;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.kaohe.cycle.GrantedDelays;
import org.kaohe.shared.Period;
import org.springframework.stereotype.Component;

/** What postponements that were granted add to a month. */
@Component
class DelaysByPostponement implements GrantedDelays {

  private final Postponements postponements;

  DelaysByPostponement(Postponements postponements) {
    this.postponements = postponements;
  }

  @Override
  public Optional<LocalDate> opensOn(String department, Period period) {
    return postponements.of(department, period).stream()
        .map(Postponement::opensOn)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  @Override
  public int daysOfCollection(String cycleId) {
    return postponements.daysOfCollection(cycleId);
  }
}
