package org.kaohe.cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.assessment.Results;
import org.kaohe.outcomes.Correction;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.Staff;
import org.springframework.stereotype.Component;

/**
 * Streaks, occurrences and changes reach from period to period: what was corrected in one is
 * carried on into those computed after it. A published one changes for the person alone and never
 * to the worse; one that is not published yet is computed anew as a whole.
 */
@Component
class RecomputingLater {

  /** Occurrences reach back a year, late records three months more. */
  private static final int REACH_MONTHS = 16;

  /** A week before its month, a month before its quarter. */
  private static final Comparator<Cycle> OLDEST_FIRST =
      Comparator.comparing((Cycle cycle) -> cycle.period().lastDay())
          .thenComparing(cycle -> cycle.period().kind())
          .thenComparing(Cycle::id);

  private final Cycles cycles;
  private final RecomputingPerson recomputing;
  private final ComputingCycle computing;
  private final Results results;
  private final OutcomeLines lines;
  private final Staff staff;

  RecomputingLater(
      Cycles cycles,
      RecomputingPerson recomputing,
      ComputingCycle computing,
      Results results,
      OutcomeLines lines,
      Staff staff) {
    this.cycles = cycles;
    this.recomputing = recomputing;
    this.computing = computing;
    this.results = results;
    this.lines = lines;
    this.staff = staff;
  }

  /** What was computed after the corrected cycle. */
  void after(Cycle corrected, EmployeeNumber person, Correction why) {
    Correction following = CorrectionReasons.following(why, corrected);
    Predicate<Cycle> later = cycle -> OLDEST_FIRST.compare(cycle, corrected) > 0;
    recompute(person, corrected.period(), later, following);
  }

  /** Whatever was computed from that period on. */
  void from(Period first, EmployeeNumber person, Correction why) {
    recompute(person, first, cycle -> true, why);
  }

  private void recompute(
      EmployeeNumber person, Period first, Predicate<Cycle> which, Correction why) {
    List<Cycle> published =
        publishedOf(person).filter(cycle -> reaches(first, cycle)).filter(which).toList();
    published.stream()
        .sorted(OLDEST_FIRST)
        .forEach(cycle -> recomputing.recompute(cycle, person, BigDecimal.ZERO, why));
    unpublished(first, cycle -> which.test(cycle) && isIn(cycle, person))
        .forEach(computing::recompute);
  }

  /** Cycles whose scores or outcomes stand computed, but are not published. */
  List<Cycle> unpublished(Period first, Predicate<Cycle> which) {
    return cycles.findAll().stream()
        .filter(cycle -> cycle.is(CycleState.CONSOLIDATING) || cycle.is(CycleState.CONFIRMING))
        .filter(cycle -> reaches(first, cycle))
        .filter(which)
        .sorted(OLDEST_FIRST)
        .toList();
  }

  private Stream<Cycle> publishedOf(EmployeeNumber person) {
    Set<String> ids =
        Stream.concat(
                results.publishedOf(person).stream().map(result -> result.cycle().cycleId()),
                lines.ofEmployee(person).stream().map(OutcomeLine::cycleId))
            .collect(Collectors.toSet());
    return ids.stream()
        .flatMap(id -> cycles.findById(id).stream())
        .filter(cycle -> cycle.is(CycleState.PUBLISHED) || cycle.is(CycleState.FINAL));
  }

  private static boolean reaches(Period first, Cycle cycle) {
    LocalDate last = cycle.period().lastDay();
    return !last.isBefore(first.firstDay())
        && last.isBefore(first.lastDay().plusMonths(REACH_MONTHS));
  }

  private boolean isIn(Cycle cycle, EmployeeNumber person) {
    return staff.ofDepartmentDuring(cycle.department(), cycle.period()).stream()
        .anyMatch(member -> member.number().equals(person));
  }
}
