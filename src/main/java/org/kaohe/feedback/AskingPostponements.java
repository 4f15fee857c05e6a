package org.kaohe.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.CycleAction;
import org.kaohe.cycle.CycleJournal;
import org.kaohe.cycle.CycleState;
import org.kaohe.cycle.Cycles;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A department's head asks HR to postpone a month that is not collected yet. */
@Service
public class AskingPostponements {

  private final Postponements postponements;
  private final Cycles cycles;
  private final CycleJournal journal;
  private final Staff staff;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AskingPostponements(
      Postponements postponements,
      Cycles cycles,
      CycleJournal journal,
      Staff staff,
      ApplicationEventPublisher events,
      Clock clock) {
    this.postponements = postponements;
    this.cycles = cycles;
    this.journal = journal;
    this.staff = staff;
    this.events = events;
    this.clock = clock;
  }

  /** Those of the head's department, newest first; none for anybody else. */
  @Transactional(readOnly = true)
  public List<Postponement> of(EmployeeNumber number) {
    return findHead(number)
        .map(head -> postponements.ofDepartment(head.department()))
        .orElse(List.of());
  }

  /**
   * @throws Refused with all faults at once; {@code postponement-pending}; {@code cycle-state} once
   *     the month is collected; {@code postponement-late} for a month before the last one
   */
  @Transactional
  public Postponement ask(String month, String workingDays, String reason, EmployeeNumber by) {
    StaffMember head = findHead(by).orElseThrow(() -> Refused.forbidden("只有部门负责人可以申请延期"));
    Period present = Period.monthOf(LocalDate.now(clock));
    PostponementForm form = PostponementForm.read(month, workingDays, reason, present);
    Optional<Cycle> running = cycles.findLive(head.department(), form.period());
    running.ifPresent(cycle -> cycle.expect("延期", CycleState.OPEN, CycleState.COLLECTING));
    if (running.isEmpty() && form.period().compareTo(present.previous()) < 0) {
      throw Refused.conflict("postponement-late", "这个月没有进行中的考核，不能延期");
    }
    boolean pending =
        postponements.of(head.department(), form.period()).stream()
            .anyMatch(asked -> asked.state() == PostponementState.PENDING);
    if (pending) {
      throw Refused.conflict("postponement-pending", "这个月已有一份延期申请等待人力答复");
    }
    return save(head, form, running);
  }

  private Postponement save(StaffMember head, PostponementForm form, Optional<Cycle> running) {
    Postponement asked =
        postponements.save(
            Postponement.ask(
                head, form.period(), form.workingDays(), form.reason(), clock.instant()));
    running.ifPresent(
        cycle ->
            journal.note(
                cycle.id(),
                CycleAction.Kind.POSTPONEMENT_ASKED,
                head.number(),
                PostponementJournal.requestOf(asked)));
    events.publishEvent(new PostponementAsked(asked));
    return asked;
  }

  private Optional<StaffMember> findHead(EmployeeNumber number) {
    return staff.find(number, LocalDate.now(clock)).filter(member -> member.has(StaffRole.MANAGER));
  }
}
