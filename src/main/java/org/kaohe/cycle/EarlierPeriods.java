package org.kaohe.cycle;

import java.util.List;
import java.util.stream.Stream;
import org.kaohe.shared.Period;
import org.springframework.stereotype.Component;

/**
 * What must be final before a cycle is computed: the department's earlier periods of the same kind,
 * since streaks need them, and of a quarter or year every month of it that was opened.
 */
@Component
public class EarlierPeriods {

  private final Cycles cycles;

  EarlierPeriods(Cycles cycles) {
    this.cycles = cycles;
  }

  public boolean areFinal(Cycle cycle) {
    return Stream.concat(
            cycles.ofDepartment(cycle.department(), cycle.period().kind()).stream()
                .filter(other -> other.period().compareTo(cycle.period()) < 0),
            monthsWithin(cycle.department(), cycle.period()).stream())
        .allMatch(EarlierPeriods::isOver);
  }

  /** Months of a quarter or year that are neither final nor cancelled, oldest first. */
  List<Period> unfinishedMonths(String department, Period period) {
    return monthsWithin(department, period).stream()
        .filter(month -> !isOver(month))
        .map(Cycle::period)
        .sorted()
        .toList();
  }

  /** Its last month is final, and so is every other that was opened. */
  boolean monthsAreFinal(String department, Period period) {
    return cycles
            .findLive(department, period.payMonth())
            .filter(last -> last.is(CycleState.FINAL))
            .isPresent()
        && unfinishedMonths(department, period).isEmpty();
  }

  private List<Cycle> monthsWithin(String department, Period period) {
    if (!period.consistsOfMonths()) {
      return List.of();
    }
    return cycles.ofDepartment(department, Period.Kind.MONTH).stream()
        .filter(month -> period.contains(month.period().firstDay()))
        .toList();
  }

  private static boolean isOver(Cycle cycle) {
    return cycle.is(CycleState.FINAL) || cycle.is(CycleState.CANCELLED);
  }
}
