package org.kaohe.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has a self-assessment or a manager's review done again by a new date. */
@Service
public class SendingBack {

  private final Assessments assessments;
  private final Interventions interventions;
  private final ReviewProcesses processes;
  private final Staff staff;
  private final WorkingDays workingDays;
  private final Clock clock;

  SendingBack(
      Assessments assessments,
      Interventions interventions,
      ReviewProcesses processes,
      Staff staff,
      WorkingDays workingDays,
      Clock clock) {
    this.assessments = assessments;
    this.interventions = interventions;
    this.processes = processes;
    this.staff = staff;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * The earlier review counts until the new one is submitted, and stays if it never is.
   *
   * @param source SELF or MANAGER
   * @param reason for the reviewer, 1–500 characters
   * @param due a working day, today or later
   */
  @Transactional
  public void sendBack(
      String cycleId,
      EmployeeNumber subject,
      ReviewSource source,
      String reason,
      LocalDate due,
      EmployeeNumber by) {
    check(source, due);
    Intervention step =
        Intervention.of(
            cycleId,
            subject,
            Intervention.Kind.SENT_BACK,
            source.label() + "，" + due + " 前",
            reason,
            by,
            clock.instant());
    Assessment assessment = Planned.require(assessments, cycleId, subject);
    checkMoment(assessment, source);
    ReviewAssignment again = again(assessment, source, due, step.reason());
    interventions.add(step);
    reopen(assessments.add(assessment, again));
  }

  private void check(ReviewSource source, LocalDate due) {
    List<Fault> faults = new ArrayList<>();
    if (source != ReviewSource.SELF && source != ReviewSource.MANAGER) {
      faults.add(Fault.at("source", source, "只能退回自评或上级评价"));
    }
    if (due == null || due.isBefore(LocalDate.now(clock)) || !workingDays.isWorkingDay(due)) {
      faults.add(Fault.at("due", due, "新的截止日须为今天或以后的工作日"));
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid("send-back-invalid", "不能退回", faults);
    }
  }

  private static void checkMoment(Assessment assessment, ReviewSource source) {
    if (assessment.state() == AssessmentState.PLANNED
        || assessment.state() == AssessmentState.CANCELLED) {
      throw Refused.conflict("send-back-not-possible", "该员工的考核尚未开始或已取消，不能退回");
    }
    boolean awaited =
        assessment.reviews().stream()
            .anyMatch(r -> r.isOpen() && r.source().compareTo(source) >= 0);
    if (awaited && !assessment.state().isClosed()) {
      throw Refused.conflict("send-back-not-possible", "该项或其后的评价尚未完成，不能退回");
    }
  }

  private ReviewAssignment again(
      Assessment assessment, ReviewSource source, LocalDate due, String reason) {
    StaffOnDay day = new StaffOnDay(staff, LocalDate.now(clock));
    if (source == ReviewSource.MANAGER) {
      ChoosingManager.Choice choice =
          new ChoosingManager(day).from(ManagerStep.DIRECT, assessment.subject());
      return ReviewAssignment.of(
          assessment, source, 1, choice.step(), choice.reviewer(), due, reason);
    }
    if (day.employed(assessment.subject()).isEmpty()) {
      throw Refused.conflict("send-back-not-possible", "该员工已离职，不能退回自评");
    }
    return ReviewAssignment.of(assessment, source, 1, null, assessment.subject(), due, reason);
  }

  /** An instance that is still on its way comes to the stage by itself. */
  private void reopen(Assessment assessment) {
    if (assessment.state().isClosed()) {
      if (assessment.running()) {
        processes.stop(List.of(assessment.id()), "退回重评");
      }
      assessments.put(assessment, AssessmentState.STARTED, true, clock.instant());
      processes.start(List.of(assessment.id()));
    }
  }
}
