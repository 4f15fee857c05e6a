package org.kaohe.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.shared.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Opens every department's due periods by themselves: from the first working day after the period
 * on, so that a day on which the system was down loses nothing; a quarter or year once its months
 * are final. A period that HR cancelled stays so.
 */
@Service
public class OpeningDueCycles {

  private static final Logger LOG = LoggerFactory.getLogger(OpeningDueCycles.class);

  private final StartingCycles starting;
  private final Cycles cycles;
  private final PolicyAdoptions adoptions;
  private final Policies policies;
  private final EarlierPeriods earlier;
  private final WorkingDays calendar;
  private final GrantedDelays delays;
  private final CycleSettings settings;
  private final Clock clock;

  OpeningDueCycles(
      StartingCycles starting,
      Cycles cycles,
      PolicyAdoptions adoptions,
      Policies policies,
      EarlierPeriods earlier,
      WorkingDays calendar,
      GrantedDelays delays,
      CycleSettings settings,
      Clock clock) {
    this.starting = starting;
    this.cycles = cycles;
    this.adoptions = adoptions;
    this.policies = policies;
    this.earlier = earlier;
    this.calendar = calendar;
    this.delays = delays;
    this.settings = settings;
    this.clock = clock;
  }

  public void openDue() {
    adoptions.departments().forEach(this::openDue);
  }

  private void openDue(String department) {
    for (Period.Kind kind : Period.Kind.values()) {
      openDue(department, kind);
    }
  }

  private void openDue(String department, Period.Kind kind) {
    try {
      for (Period period : duePeriods(department, kind)) {
        starting.start(department, period.toString(), null, null);
        LOG.info("Opened {} of {}", period, department);
      }
    } catch (RuntimeException refused) {
      LOG.warn("Cannot open a {} of {}: {}", kind, department, refused.getMessage());
    }
  }

  /** Periods since the department's latest cycle of the kind; without one, the last period only. */
  List<Period> duePeriods(String department, Period.Kind kind) {
    LocalDate today = LocalDate.now(clock);
    Period last = Period.of(kind, today).previous();
    Period first =
        cycles.ofDepartment(department, kind).stream()
            .findFirst()
            .map(latest -> latest.period().next())
            .orElse(last);
    return Stream.iterate(first, period -> period.compareTo(last) <= 0, Period::next)
        .takeWhile(period -> !isPostponed(department, period, today))
        .filter(period -> hasRules(department, period))
        .filter(period -> !today.isBefore(opensOn(period)))
        .filter(period -> !period.consistsOfMonths() || earlier.monthsAreFinal(department, period))
        .toList();
  }

  /** Every month is scored; another period is there for its rules only. */
  private boolean hasRules(String department, Period period) {
    return adoptions
        .inForce(department, period.payMonth())
        .filter(adopted -> period.isMonth() || policyOf(adopted).periods().contains(period.kind()))
        .isPresent();
  }

  private Policy policyOf(PolicyAdoption adopted) {
    return policies.get(adopted.policyId(), adopted.policyVersion());
  }

  /** Later periods wait for it: a period before the latest cycle would never open. */
  private boolean isPostponed(String department, Period period, LocalDate today) {
    return delays.opensOn(department, period).filter(today::isBefore).isPresent();
  }

  /** The day on which it opens by itself if nobody postpones it. */
  public LocalDate opensOn(Period period) {
    return calendar.plus(period.lastDay(), settings.openOnWorkingDay());
  }
}
