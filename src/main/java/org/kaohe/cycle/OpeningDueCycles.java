package org.kaohe.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.shared.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Opens every department's due months by themselves: from the first working day after the month on,
 * so that a day on which the system was down loses nothing. A month that HR cancelled stays so.
 */
@Service
public class OpeningDueCycles {

  private static final Logger LOG = LoggerFactory.getLogger(OpeningDueCycles.class);

  private final StartingCycles starting;
  private final Cycles cycles;
  private final PolicyAdoptions adoptions;
  private final WorkingDays calendar;
  private final CycleSettings settings;
  private final Clock clock;

  OpeningDueCycles(
      StartingCycles starting,
      Cycles cycles,
      PolicyAdoptions adoptions,
      WorkingDays calendar,
      CycleSettings settings,
      Clock clock) {
    this.starting = starting;
    this.cycles = cycles;
    this.adoptions = adoptions;
    this.calendar = calendar;
    this.settings = settings;
    this.clock = clock;
  }

  public void openDue() {
    adoptions.departments().forEach(this::openDue);
  }

  private void openDue(String department) {
    for (Period month : dueMonths(department)) {
      try {
        starting.start(department, month.toString(), null, null);
        LOG.info("Opened {} of {}", month, department);
      } catch (RuntimeException refused) {
        LOG.warn("Cannot open {} of {}: {}", month, department, refused.getMessage());
        return;
      }
    }
  }

  /** Months since the department's latest cycle; without one, the last month only. */
  List<Period> dueMonths(String department) {
    LocalDate today = LocalDate.now(clock);
    Period last = Period.monthOf(today).previous();
    Period first =
        cycles.ofDepartment(department).stream()
            .findFirst()
            .map(latest -> latest.period().next())
            .orElse(last);
    return Stream.iterate(first, month -> month.compareTo(last) <= 0, Period::next)
        .filter(month -> adoptions.inForce(department, month).isPresent())
        .filter(month -> !today.isBefore(opensOn(month)))
        .toList();
  }

  private LocalDate opensOn(Period month) {
    return calendar.plus(month.lastDay(), settings.openOnWorkingDay());
  }
}
