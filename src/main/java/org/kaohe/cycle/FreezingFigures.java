package org.kaohe.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kaohe.assessment.AssessmentRound;
import org.kaohe.assessment.PlanningAssessments;
import org.kaohe.metrics.FreezingMetrics;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Freezes a month's or week's figures; of a month it plans an assessment for everybody who is to be
 * assessed.
 */
@Service
public class FreezingFigures {

  private final Cycles cycles;
  private final Staff staff;
  private final FreezingMetrics freezing;
  private final PlanningAssessments planning;
  private final CollectionSchedules schedules;
  private final CycleSettings settings;
  private final CycleJournal journal;
  private final Clock clock;

  FreezingFigures(
      Cycles cycles,
      Staff staff,
      FreezingMetrics freezing,
      PlanningAssessments planning,
      CollectionSchedules schedules,
      CycleSettings settings,
      CycleJournal journal,
      Clock clock) {
    this.cycles = cycles;
    this.staff = staff;
    this.freezing = freezing;
    this.planning = planning;
    this.schedules = schedules;
    this.settings = settings;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  public void freeze(String cycleId) {
    Cycle cycle = cycles.get(cycleId);
    List<StaffMember> everybody = staff.ofDepartmentDuring(cycle.department(), cycle.period());
    freezing.freeze(
        cycle.department(),
        cycle.period(),
        numbers(everybody),
        journal.confirmerOfMetrics(cycleId));
    if (cycle.period().isMonth()) {
      startCollecting(cycle, everybody);
    } else {
      cycle.startComputing();
      cycles.save(cycle);
    }
  }

  private void startCollecting(Cycle cycle, List<StaffMember> everybody) {
    LocalDate today = LocalDate.now(clock);
    cycle.startCollecting(schedules.of(cycle));
    cycles.save(cycle);
    planning.plan(roundOf(cycle, today), numbers(assessable(everybody, cycle, today)));
  }

  /** Whoever was employed on the month's last day and still is: others are not eligible. */
  private static List<StaffMember> assessable(
      List<StaffMember> everybody, Cycle cycle, LocalDate today) {
    return everybody.stream()
        .filter(member -> member.has(StaffRole.EMPLOYEE))
        .filter(member -> member.employedOn(cycle.period().lastDay()))
        .filter(member -> member.employedOn(today))
        .toList();
  }

  private static List<EmployeeNumber> numbers(List<StaffMember> members) {
    return members.stream().map(StaffMember::number).toList();
  }

  private AssessmentRound roundOf(Cycle cycle, LocalDate today) {
    return new AssessmentRound(
        cycle.id(),
        cycle.period(),
        cycle.department(),
        today,
        cycle.selfDue(),
        cycle.peerDue(),
        cycle.managerDue(),
        settings.peers(),
        cycle.id().hashCode());
  }
}
