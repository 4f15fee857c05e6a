package org.kaohe.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kaohe.development.CheckIn;
import org.kaohe.development.ImprovementPlan;
import org.kaohe.development.PlanSet;
import org.kaohe.letters.LetterContent.Entry;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts an improvement plan on paper once it is set. */
@Component
class SendingPlanLetters {

  private final IssuingLetters issuing;
  private final Staff staff;
  private final LetterSettings settings;
  private final Clock clock;

  SendingPlanLetters(IssuingLetters issuing, Staff staff, LetterSettings settings, Clock clock) {
    this.issuing = issuing;
    this.staff = staff;
    this.settings = settings;
    this.clock = clock;
  }

  @EventListener
  void on(PlanSet set) {
    ImprovementPlan plan = set.plan();
    issuing.issue(
        List.of(
            new LetterDraft(
                "plan:" + plan.id(),
                LetterKind.IMPROVEMENT_PLAN,
                to(plan),
                new LetterSource(null, plan.lineId(), plan.caseId(), null),
                words(plan))));
  }

  private Addressee to(ImprovementPlan plan) {
    String team =
        staff.find(plan.employee(), LocalDate.now(clock)).map(StaffMember::team).orElse(null);
    return new Addressee(
        Audience.PERSON, plan.employee(), plan.employeeName(), team, plan.department());
  }

  private LetterContent words(ImprovementPlan plan) {
    return new LetterContent(
        LetterKind.IMPROVEMENT_PLAN.label(),
        Phrases.to(plan.employeeName(), plan.employee()),
        List.of(
            "为帮助您达到岗位要求，您的上级为您制定了改进计划，内容如下。公司将按计划提供支持，并在约定的日期与您一同检查进展。",
            "请您在“待办”中确认，也可以写下您的意见或需要的帮助。"),
        entries(plan),
        List.of("改进计划是帮助，不是处分。计划到期后，由您的上级写明理由作出结论，您可以提出不同意见。"),
        settings.signature());
  }

  private static List<Entry> entries(ImprovementPlan plan) {
    List<Entry> entries = new ArrayList<>();
    LineCase.addIf(entries, "起因", plan.cause());
    LineCase.addIf(entries, "目标", plan.goals());
    LineCase.addIf(entries, "支持与资源", plan.resources());
    entries.add(
        new Entry(
            "检查日期",
            plan.checkIns().stream()
                .map(CheckIn::heldOn)
                .map(LayingOutLetters::date)
                .collect(Collectors.joining("、"))));
    entries.add(new Entry("到期日", LayingOutLetters.date(plan.endsOn())));
    return entries;
  }
}
