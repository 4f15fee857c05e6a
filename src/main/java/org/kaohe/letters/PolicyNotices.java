package org.kaohe.letters;

import java.time.Clock;
import java.util.Collection;
import org.kaohe.policychange.AcknowledgementsDue;
import org.kaohe.policychange.AcknowledgementsMissing;
import org.kaohe.policychange.ChangeWaits;
import org.kaohe.policychange.ConsultationOpened;
import org.kaohe.policychange.NewcomersAsked;
import org.kaohe.policychange.PolicyAnnounced;
import org.kaohe.policychange.PolicyChange;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of changes of their policy, in the transaction in which it happens. */
@Component
class PolicyNotices {

  private static final String PAGE = "/policy-changes/";
  private static final String DESK = "/hr/policy-changes/";

  private final Notices notices;
  private final Clock clock;

  PolicyNotices(Notices notices, Clock clock) {
    this.notices = notices;
    this.clock = clock;
  }

  @EventListener
  void on(ConsultationOpened opened) {
    PolicyChange change = opened.change();
    send(
        opened.people(),
        "consultation:%s:%d".formatted(change.id(), change.round()),
        "%s的草案正在征求意见，请在 %s 前（含当日）阅读并提出意见"
            .formatted(nameOf(change, opened.title()), change.consultUntil()),
        PAGE + change.id());
  }

  @EventListener
  void on(PolicyAnnounced announced) {
    PolicyChange change = announced.change();
    send(
        announced.people(),
        "announced:" + change.id(),
        "%s已公布，请在 %s 前（含当日）阅读并确认"
            .formatted(nameOf(change, announced.title()), change.acknowledgeUntil()),
        PAGE + change.id());
  }

  @EventListener
  void on(NewcomersAsked asked) {
    PolicyChange change = asked.change();
    send(
        asked.people(),
        "announced:" + change.id(),
        "您所在部门现行的考核方案是%s，请阅读并确认".formatted(nameOf(change, asked.title())),
        PAGE + change.id());
  }

  @EventListener
  void on(AcknowledgementsDue due) {
    PolicyChange change = due.change();
    send(
        due.people(),
        "acknowledge:" + change.id(),
        "请于 %s 前（含当日）确认已阅读：%s".formatted(change.acknowledgeUntil(), nameOf(change, due.title())),
        PAGE + change.id());
  }

  @EventListener
  void on(AcknowledgementsMissing missing) {
    PolicyChange change = missing.change();
    send(
        missing.hr(),
        "unacknowledged:" + change.id(),
        "%s的确认期已满，还有 %d 人没有确认".formatted(nameOf(change, missing.title()), missing.missing()),
        DESK + change.id());
  }

  @EventListener
  void on(ChangeWaits waits) {
    PolicyChange change = waits.change();
    send(
        waits.forWhom(),
        "waits:%s:%s:%s".formatted(change.id(), change.state(), waits.dueOn()),
        "%s的变更%s，今日到期，请尽快办理".formatted(nameOf(change, waits.title()), change.state().label()),
        DESK + change.id());
  }

  private static String nameOf(PolicyChange change, String title) {
    return "《%s》（%s 第 %d 版）".formatted(title, change.policyId(), change.policyVersion());
  }

  private void send(Collection<EmployeeNumber> people, String occasion, String text, String path) {
    notices.send(
        people.stream()
            .map(person -> new Notice(person, occasion, text, path, clock.instant()))
            .toList());
  }
}
