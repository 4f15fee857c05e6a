package org.kaohe.outcomes;

import org.joda.money.Money;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.Cny;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A loss's compensation that falls, or gets smaller, takes with it what later months took further:
 * as much of that stays as is still owed, in order of month.
 */
@Component
class FollowingCarries {

  private final OutcomeLines lines;
  private final CorrectingOutcomes correcting;

  FollowingCarries(OutcomeLines lines, CorrectingOutcomes correcting) {
    this.lines = lines;
    this.correcting = correcting;
  }

  @EventListener
  void on(LineCorrected corrected) {
    OutcomeLine first = corrected.before();
    if (first.kind() != OutcomeKind.LOSS_COMPENSATION || first.carries() != null) {
      return;
    }
    OutcomeLine next = corrected.after();
    Money owed = next == null ? Cny.ZERO : next.amounts().carriedAmount();
    for (OutcomeLine carry : lines.carriesOf(first.id())) {
      if (carry.state().isStanding()) {
        owed = follow(carry, next, owed, correctionOf(first));
      }
    }
  }

  /** What is owed after this one. */
  private Money follow(OutcomeLine carry, OutcomeLine next, Money owed, Correction why) {
    boolean stays = next != null && !carry.executedAmount().isGreaterThan(owed);
    if (carry.state() == LineState.PROPOSED) {
      lines.removeProposedLine(carry.id());
      return owed;
    }
    if (stays) {
      lines.save(carry.carrying(next.id()));
      return owed.minus(carry.executedAmount());
    }
    correcting.voidLine(carry.id(), why);
    return owed;
  }

  private static Correction correctionOf(OutcomeLine first) {
    return Correction.shortened(
        first.correctionReference(),
        "%s 的首次损失赔偿已更正：%s".formatted(first.period(), first.correctionReason()),
        first.correctedBy());
  }
}
