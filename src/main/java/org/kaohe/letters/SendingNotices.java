package org.kaohe.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kaohe.appeal.Appeal;
import org.kaohe.appeal.AppealDecided;
import org.kaohe.appeal.AppealLodged;
import org.kaohe.appeal.AppealReview;
import org.kaohe.assessment.ReminderDue;
import org.kaohe.assessment.Results;
import org.kaohe.cycle.ResultsPublished;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what concerns them, in the transaction in which it happens. */
@Component
class SendingNotices {

  private static final String MY_MONTH = "/me";
  private static final String APPEALS = "/hr/appeals";
  private static final String TASKS = "/camunda/app/tasklist/default/";

  private final Notices notices;
  private final Results results;
  private final Staff staff;
  private final AppealReview review;
  private final Clock clock;

  SendingNotices(Notices notices, Results results, Staff staff, AppealReview review, Clock clock) {
    this.notices = notices;
    this.results = results;
    this.staff = staff;
    this.review = review;
    this.clock = clock;
  }

  @EventListener
  void on(ResultsPublished published) {
    String text =
        "%s 的考核结果已公布，如有异议可在 %s 前（含当日）提出申诉"
            .formatted(published.period().inWords(), published.appealUntil());
    notices.send(
        results.ofCycle(published.cycleId()).stream()
            .map(
                result ->
                    new Notice(
                        result.employee(),
                        "published:" + published.cycleId(),
                        text,
                        MY_MONTH,
                        clock.instant()))
            .toList());
  }

  @EventListener
  void on(AppealLodged lodged) {
    Appeal appeal = lodged.appeal();
    String text =
        "有一件对 %s 考核的申诉等您复核，请在 %s 前（含当日）作出结论".formatted(appeal.period().inWords(), appeal.dueOn());
    notices.send(
        review.reviewers(appeal.id()).stream()
            .map(
                reviewer ->
                    new Notice(reviewer, "lodged:" + appeal.id(), text, APPEALS, clock.instant()))
            .toList());
  }

  @EventListener
  void on(AppealDecided decided) {
    Appeal appeal = decided.appeal();
    String text =
        "您对 %s 的申诉已复核：%s。这是公司内的最终决定；如仍不服，可自知道之日起一年内申请劳动仲裁"
            .formatted(appeal.period().inWords(), appeal.decision().label());
    notices.send(
        List.of(
            new Notice(
                appeal.appellant(), "appeal:" + appeal.id(), text, MY_MONTH, clock.instant())));
  }

  @EventListener
  void on(ReminderDue reminder) {
    String text =
        "考核任务将于 %s 截止，请尽快完成：%s（评价对象：%s）"
            .formatted(reminder.dueOn(), reminder.source().label(), reminder.subjectName());
    String occasion = "reminder:%s:%s".formatted(reminder.assignmentId(), reminder.dueOn());
    notices.send(
        reviewers(reminder).stream()
            .map(reviewer -> new Notice(reviewer, occasion, text, TASKS, clock.instant()))
            .toList());
  }

  private List<EmployeeNumber> reviewers(ReminderDue reminder) {
    return reminder.reviewer() != null
        ? List.of(reminder.reviewer())
        : staff.hr(LocalDate.now(clock)).stream().map(StaffMember::number).toList();
  }
}
