package org.kaohe.letters;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.kaohe.development.AssignedTraining;
import org.kaohe.development.ImprovementPlan;
import org.kaohe.development.PlanConcluded;
import org.kaohe.development.PlanDueSoon;
import org.kaohe.development.PlanKeepers;
import org.kaohe.development.PlanOpened;
import org.kaohe.development.PlanSet;
import org.kaohe.development.SessionCancelled;
import org.kaohe.development.TrainingAssigned;
import org.kaohe.development.TrainingDueSoon;
import org.kaohe.development.TrainingEnded;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of improvement plans and trainings that concern them. */
@Component
class DevelopmentNotices {

  private static final String TASKS = "/camunda/app/tasklist/default/";
  private static final String TRAINING = "/training";

  private final Notices notices;
  private final PlanKeepers keepers;
  private final Clock clock;

  DevelopmentNotices(Notices notices, PlanKeepers keepers, Clock clock) {
    this.notices = notices;
    this.keepers = keepers;
    this.clock = clock;
  }

  @EventListener
  void on(PlanOpened opened) {
    ImprovementPlan plan = opened.plan();
    send(
        keepers.of(plan.id()),
        "plan-opened:" + plan.id(),
        "请为 %s 制定改进计划（%s）".formatted(plan.employeeName(), plan.cause()),
        TASKS);
  }

  @EventListener
  void on(PlanSet set) {
    ImprovementPlan plan = set.plan();
    send(List.of(plan.employee()), "plan-set:" + plan.id(), "您的改进计划已制定，请阅读并确认", pageOf(plan));
  }

  @EventListener
  void on(PlanDueSoon due) {
    ImprovementPlan plan = due.plan();
    send(
        due.people(),
        "plan-due:%s:%s".formatted(plan.id(), due.dueOn()),
        "%s 的改进计划%s，请于 %s 前（含当日）办理"
            .formatted(plan.employeeName(), plan.state().label(), due.dueOn()),
        TASKS);
  }

  @EventListener
  void on(PlanConcluded concluded) {
    ImprovementPlan plan = concluded.plan();
    send(
        List.of(plan.employee()),
        "plan-concluded:" + plan.id(),
        "您的改进计划已结束：" + plan.result().label(),
        pageOf(plan));
  }

  @EventListener
  void on(TrainingAssigned assigned) {
    AssignedTraining training = assigned.training();
    send(
        List.of(training.employee()),
        "training:" + training.id(),
        "请选择一场培训参加（%s）".formatted(training.cause()),
        TRAINING);
  }

  @EventListener
  void on(TrainingDueSoon due) {
    AssignedTraining training = due.training();
    send(
        due.people(),
        "training-due:%s:%s".formatted(training.id(), due.dueOn()),
        "%s 的培训%s，请于 %s 前（含当日）办理"
            .formatted(training.employeeName(), training.state().label(), due.dueOn()),
        TASKS);
  }

  @EventListener
  void on(TrainingEnded ended) {
    AssignedTraining training = ended.training();
    send(
        List.of(training.employee()),
        "training-ended:" + training.id(),
        "您的培训%s：%s".formatted(training.state().label(), training.outcome()),
        TRAINING);
  }

  @EventListener
  void on(SessionCancelled cancelled) {
    send(
        cancelled.people(),
        "session-cancelled:" + cancelled.session().id(),
        "%s 的培训《%s》已取消：%s"
            .formatted(
                cancelled.session().heldOn(),
                cancelled.session().title(),
                cancelled.session().cancelReason()),
        TRAINING);
  }

  private static String pageOf(ImprovementPlan plan) {
    return "/plans/" + plan.id();
  }

  private void send(Collection<EmployeeNumber> people, String occasion, String text, String path) {
    notices.send(
        people.stream()
            .map(person -> new Notice(person, occasion, text, path, clock.instant()))
            .toList());
  }
}
