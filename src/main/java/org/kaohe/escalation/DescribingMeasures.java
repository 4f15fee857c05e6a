package org.kaohe.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;

/** What whoever has a gate of a dismissal or a position change is to know besides the case. */
@Service
public class DescribingMeasures {

  private final EscalationCases cases;
  private final PositionChanges changes;
  private final Dismissals dismissals;
  private final EstimatingPayouts estimating;
  private final Staff staff;
  private final PeopleOfCase people;
  private final Clock clock;

  DescribingMeasures(
      EscalationCases cases,
      PositionChanges changes,
      Dismissals dismissals,
      EstimatingPayouts estimating,
      Staff staff,
      PeopleOfCase people,
      Clock clock) {
    this.cases = cases;
    this.changes = changes;
    this.dismissals = dismissals;
    this.estimating = estimating;
    this.staff = staff;
    this.people = people;
    this.clock = clock;
  }

  /** Empty where the accused, being of HR, would read it in Cockpit. */
  public String describe(String caseId, Gate gate) {
    EscalationCase about = cases.get(caseId);
    if (gate != Gate.CONSENT && people.isOfHr(about.accused())) {
      return "";
    }
    return String.join(
        "；",
        switch (gate) {
          case POSITION -> List.of("拟" + about.proposedStep().label(), present(about));
          case CONSENT, LAWFUL_GROUND -> position(about);
          case PROTECTED_CHECK -> protection(about);
          case NOTICE -> List.of(estimates(about));
          case SERVED -> List.of(notice(dismissals.get(about)));
          case MANAGER_APPROVAL, HEAD_APPROVAL ->
              about.proposedStep() == Step.DISMISSAL ? List.of("拟解除劳动合同") : position(about);
          default -> List.of();
        });
  }

  private List<String> position(EscalationCase about) {
    PositionChange change = changes.get(about);
    List<String> parts = new ArrayList<>();
    parts.add(
        "拟自 %s 起%s：%s"
            .formatted(change.effectiveFrom(), change.step().label(), PostText.of(change.post())));
    parts.add(present(about));
    parts.add("理由：" + change.reason());
    if (change.consent() != null) {
      parts.add("本人：" + change.consent().label());
    }
    if (change.ground() != null) {
      parts.add("依据：%s，%s".formatted(change.ground().label(), change.groundText()));
    }
    return parts;
  }

  private String present(EscalationCase about) {
    StaffMember member = member(about);
    return "现岗位：%s %s %s，职级 %s，固定工资 %s 元，月总工资 %s 元"
        .formatted(
            member.department(),
            member.team(),
            member.position() == null ? "" : member.position(),
            member.grade() == null ? "（无）" : member.grade(),
            member.fixedPay().getAmount(),
            member.grossPay().getAmount());
  }

  private List<String> protection(EscalationCase about) {
    StaffMember member = member(about);
    String status = member.protectedStatus();
    return List.of(
        "员工资料的保护状态：" + (status == null || status.isBlank() ? "未填" : status),
        ProtectedStatus.suggestedBy(status)
            .map(suggested -> "可能属于：" + suggested.label())
            .orElse("员工资料未显示受保护情形，请逐项核查"),
        "入职日期 %s，已工作 %s"
            .formatted(member.hiredOn(), new ServiceTime(member.hiredOn(), today()).text()));
  }

  private String estimates(EscalationCase about) {
    LocalDate lastDay = TerminationNotice.THIRTY_DAYS.lastDay(today());
    return "若今天送达、提前三十日通知：最后一日 %s；%s"
        .formatted(
            lastDay,
            estimating
                .estimate(about.accused(), TerminationNotice.PAY_IN_LIEU, lastDay, null)
                .formula());
  }

  private static String notice(Dismissal dismissal) {
    return dismissal.notice() == null
        ? "违纪解除：自送达之日起解除，无经济补偿（劳动合同法第三十九条）"
        : "%s；%s".formatted(dismissal.notice().label(), dismissal.severanceFormula());
  }

  private StaffMember member(EscalationCase about) {
    return staff.find(about.accused(), today()).orElseThrow();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
