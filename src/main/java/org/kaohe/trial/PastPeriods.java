package org.kaohe.trial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.CycleState;
import org.kaohe.cycle.Cycles;
import org.kaohe.metrics.MetricSheets;
import org.kaohe.shared.Period;
import org.kaohe.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a company has of its own to try policies on. */
@Service
@Transactional(readOnly = true)
public class PastPeriods {

  private final MetricSheets sheets;
  private final Cycles cycles;
  private final Staff staff;
  private final Clock clock;

  PastPeriods(MetricSheets sheets, Cycles cycles, Staff staff, Clock clock) {
    this.sheets = sheets;
    this.cycles = cycles;
    this.staff = staff;
    this.clock = clock;
  }

  /** Months that are over and of which there are figures, newest first. */
  public List<Period> months() {
    return sheets.months().stream().filter(this::isOver).sorted(Comparator.reverseOrder()).toList();
  }

  /** The newest month that is final in some department, else the newest one with figures. */
  public Optional<Period> latest() {
    List<Period> months = months();
    return cycles.findAll().stream()
        .filter(cycle -> cycle.is(CycleState.FINAL) && cycle.period().isMonth())
        .map(Cycle::period)
        .filter(months::contains)
        .findFirst()
        .or(() -> months.stream().findFirst());
  }

  /** Departments that had people on the first or last day of one of these periods. */
  public List<String> departments(Collection<Period> periods) {
    Set<String> departments = new TreeSet<>();
    for (Period period : periods) {
      departments.addAll(staff.departments(period.firstDay()));
      departments.addAll(staff.departments(period.lastDay()));
    }
    return List.copyOf(departments);
  }

  boolean isOver(Period period) {
    return period.lastDay().isBefore(LocalDate.now(clock));
  }
}
