package org.kaohe.cycle.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.CycleSettings;
import org.kaohe.cycle.Cycles;
import org.springframework.stereotype.Component;

/** Due dates (the last second of a day) and timers of the cycles' processes. */
@Component("cycleDates")
public class CycleDates {

  private final Cycles cycles;
  private final WorkingDays calendar;
  private final CycleSettings settings;
  private final Clock clock;

  CycleDates(Cycles cycles, WorkingDays calendar, CycleSettings settings, Clock clock) {
    this.cycles = cycles;
    this.calendar = calendar;
    this.settings = settings;
    this.clock = clock;
  }

  public Date metricsDue(DelegateExecution execution) {
    return endOf(cycle(execution).metricsDue());
  }

  public Date consolidationDue(DelegateExecution execution) {
    return inWorkingDays(settings.consolidationDays());
  }

  public Date confirmationDue(DelegateExecution execution) {
    return inWorkingDays(settings.confirmationDays());
  }

  public Date appealWindowEnd(DelegateExecution execution) {
    return Date.from(startOf(cycle(execution).appealUntil().plusDays(1)));
  }

  public Date nextCheck(DelegateExecution execution) {
    return Date.from(clock.instant().plus(settings.pollInterval()));
  }

  private Date inWorkingDays(int days) {
    return endOf(calendar.plus(LocalDate.now(clock), days));
  }

  private Date endOf(LocalDate day) {
    return Date.from(startOf(day.plusDays(1)).minusSeconds(1));
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private Cycle cycle(DelegateExecution execution) {
    return cycles.get(execution.getProcessBusinessKey());
  }
}
