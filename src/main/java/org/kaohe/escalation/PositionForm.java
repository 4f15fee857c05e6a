package org.kaohe.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.ChangingPosts;
import org.kaohe.staff.PostChange;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Reads which position HR states, with every fault at once. */
@Component
class PositionForm {

  private final Staff staff;
  private final ChangingPosts posts;
  private final Clock clock;

  PositionForm(Staff staff, ChangingPosts posts, Clock clock) {
    this.staff = staff;
    this.posts = posts;
    this.clock = clock;
  }

  /**
   * @param step DEMOTION or TRANSFER
   */
  StatedPosition read(EmployeeNumber accused, Step step, RawPosition raw) {
    Submitted sent = new Submitted();
    LocalDate from = sent.day("生效日期", raw.effectiveFrom());
    String reason = sent.text("变动理由", raw.reason(), 10, 2000);
    PostChange post = post(sent, raw, current(accused, from), step);
    checkDay(sent, from);
    checkFits(sent, accused, step, post);
    if (from != null && sent.isFine()) {
      sent.all(posts.faults(accused, post, from));
    }
    sent.refuseIfFaulty("position-invalid", "拟定的岗位有误");
    return new StatedPosition(post, from, reason);
  }

  /** One grade down unless another is stated. */
  private static PostChange post(
      Submitted sent, RawPosition raw, Optional<StaffMember> known, Step step) {
    Integer grade = sent.whole("职级", raw.grade());
    boolean lowered = step == Step.DEMOTION && raw.grade() == null;
    return new PostChange(
        lowered ? known.map(StaffMember::grade).map(PositionForm::below).orElse(null) : grade,
        sent.text("部门", raw.department(), 0, 64),
        sent.text("团队", raw.team(), 0, 64),
        sent.text("岗位", raw.position(), 0, 64),
        sent.number("上级工号", raw.manager()),
        sent.text("工作地", raw.place(), 0, 64),
        sent.money("固定工资", raw.fixedPay()),
        sent.money("月总工资", raw.grossPay()));
  }

  private void checkDay(Submitted sent, LocalDate from) {
    if (from != null && from.isBefore(today())) {
      sent.fault("生效日期", from, "不能早于今天：岗位不能追溯变动");
    }
  }

  private void checkFits(Submitted sent, EmployeeNumber accused, Step step, PostChange post) {
    if (step == Step.DEMOTION) {
      checkLower(sent, current(accused, today()), post);
    } else if (Stream.of(
            post.department(), post.team(), post.position(), post.manager(), post.place())
        .allMatch(each -> each == null)) {
      sent.fault("岗位", null, "调岗须写明新的部门、团队、岗位、上级或工作地中至少一项");
    }
  }

  /** Null: there is no lower one. */
  private static Integer below(int grade) {
    return grade == 1 ? null : grade - 1;
  }

  /** Whoever has no grade or the lowest is demoted by position. */
  private static void checkLower(Submitted sent, Optional<StaffMember> known, PostChange post) {
    Integer now = known.map(StaffMember::grade).orElse(null);
    if (post.grade() == null && post.position() == null) {
      sent.fault("职级", null, "没有更低的职级可降，须写明新岗位");
    } else if (now != null && post.grade() != null && post.grade() >= now) {
      sent.fault("职级", post.grade(), "应低于现职级 %d".formatted(now));
    }
  }

  private Optional<StaffMember> current(EmployeeNumber accused, LocalDate day) {
    return staff.find(accused, day == null ? today() : day);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
