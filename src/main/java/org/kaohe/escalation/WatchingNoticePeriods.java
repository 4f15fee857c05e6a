package org.kaohe.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffChanged;
import org.kaohe.staff.StaffMember;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Between the notice for incompetence and the last day: a protection that was not there when it was
 * served is written down and told to HR, who decide.
 */
@Service
class WatchingNoticePeriods {

  private final EscalationCases cases;
  private final Dismissals dismissals;
  private final CaseJournal journal;
  private final Staff staff;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WatchingNoticePeriods(
      EscalationCases cases,
      Dismissals dismissals,
      CaseJournal journal,
      Staff staff,
      ApplicationEventPublisher events,
      Clock clock) {
    this.cases = cases;
    this.dismissals = dismissals;
    this.journal = journal;
    this.staff = staff;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(StaffChanged changed) {
    changed.employees().stream()
        .flatMap(person -> cases.of(person).stream())
        .filter(WatchingNoticePeriods::isUnderNotice)
        .forEach(this::look);
  }

  private static boolean isUnderNotice(EscalationCase about) {
    return about.isOpen()
        && about.ending() == Ending.DISMISSED
        && about.ladder() == Ladder.PERFORMANCE;
  }

  private void look(EscalationCase about) {
    staff
        .find(about.accused(), today())
        .map(StaffMember::protectedStatus)
        .filter(status -> !status.isBlank() && dismissals.get(about).differsFrom(status))
        .ifPresent(status -> tell(about, status));
  }

  private void tell(EscalationCase about, String status) {
    String text = "员工资料的保护状态：%s。请核查解除能否继续".formatted(status);
    boolean told =
        journal
            .last(about.id(), Gate.STATUS_CHECK)
            .filter(step -> text.equals(step.text()))
            .isPresent();
    if (!told) {
      journal.note(about.id(), Gate.STATUS_CHECK, "通知期内保护状态有变", text, null);
      events.publishEvent(new ProtectedInNotice(about, hrBesides(about.accused()), status));
    }
  }

  private Set<EmployeeNumber> hrBesides(EmployeeNumber accused) {
    return staff.hr(today()).stream()
        .map(StaffMember::number)
        .filter(number -> !number.equals(accused))
        .collect(Collectors.toSet());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
