package org.kaohe.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.kaohe.escalation.CaseClosed;
import org.kaohe.escalation.CaseOpened;
import org.kaohe.escalation.DescribingCases;
import org.kaohe.escalation.EscalationCase;
import org.kaohe.escalation.GateWaits;
import org.kaohe.escalation.ProtectedInNotice;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of penalty cases that concern them or wait for them; never who reported. */
@Component
class CaseNotices {

  private static final String TASKS = "/camunda/app/tasklist/default/";
  private static final String DESK = "/hr/cases/";
  private static final String MINE = "/me/cases/";

  private final Notices notices;
  private final DescribingCases describing;
  private final Staff staff;
  private final Clock clock;

  CaseNotices(Notices notices, DescribingCases describing, Staff staff, Clock clock) {
    this.notices = notices;
    this.describing = describing;
    this.staff = staff;
    this.clock = clock;
  }

  @EventListener
  void on(CaseOpened opened) {
    EscalationCase about = opened.opened();
    String text =
        about.round() == 1 ? "已对您立案：升级处理 %s（%s），请在陈述申辩期内说明情况" : "升级处理 %s（%s）已重新立案，请再次说明情况";
    send(
        List.of(about.accused()),
        occasion(about, "opened"),
        text.formatted(about.number(), about.ladder().label()),
        MINE + about.id());
  }

  @EventListener
  void on(GateWaits waits) {
    EscalationCase about = waits.about();
    send(
        waits.people(),
        "gate:%s:%s:%d".formatted(about.id(), waits.gate(), waits.steps()),
        textOf(waits.why())
            .formatted(
                about.number(), describing.nameOf(about.id()), waits.gate().label(), waits.dueOn()),
        TASKS);
  }

  private static String textOf(GateWaits.Why why) {
    return switch (why) {
      case OPENED -> "升级处理 %s（%s）等您办理：%s，请在 %s 前（含当日）完成";
      case REMINDED -> "升级处理 %s（%s）即将到期：%s，请在 %s 前（含当日）完成";
      case PASSED_ON -> "升级处理 %s（%s）逾期未办，现移交您办理：%s，请在 %s 前（含当日）完成";
    };
  }

  /** HR, but not of its own. */
  @EventListener
  void on(CaseClosed closed) {
    EscalationCase about = closed.closed();
    send(
        staff.hr(LocalDate.now(clock)).stream()
            .map(StaffMember::number)
            .filter(member -> !about.isAccused(member))
            .toList(),
        occasion(about, "closed"),
        "升级处理 %s（%s）已结案：%s"
            .formatted(about.number(), describing.nameOf(about.id()), about.ending().label()),
        DESK + about.id());
  }

  @EventListener
  void on(ProtectedInNotice found) {
    EscalationCase about = found.about();
    send(
        found.people(),
        occasion(about, "protected-" + Integer.toHexString(found.status().hashCode())),
        "升级处理 %s（%s）：通知期内员工的保护状态变为“%s”，请核查解除能否继续"
            .formatted(about.number(), describing.nameOf(about.id()), found.status()),
        DESK + about.id());
  }

  private static String occasion(EscalationCase about, String what) {
    return "case-%s:%s:%d".formatted(what, about.id(), about.round());
  }

  private void send(Collection<EmployeeNumber> people, String occasion, String text, String path) {
    notices.send(
        people.stream()
            .map(person -> new Notice(person, occasion, text, path, clock.instant()))
            .toList());
  }
}
