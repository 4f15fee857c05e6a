package org.kaohe.outcomes;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR confirms a cycle's lines; then they are published and, after the window, final. */
@Service
public class ConfirmingOutcomes {

  private final OutcomeLines lines;
  private final SharedLimit limit;
  private final MovingLines moving;
  private final Ledger ledger;
  private final Clock clock;

  ConfirmingOutcomes(
      OutcomeLines lines, SharedLimit limit, MovingLines moving, Ledger ledger, Clock clock) {
    this.lines = lines;
    this.limit = limit;
    this.moving = moving;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * One line, limited or not, by a named person.
   *
   * @throws Refused if less may be executed by now than it says
   */
  @Transactional
  public OutcomeLine confirmLimited(String lineId, EmployeeNumber by) {
    OutcomeLine line = lines.get(lineId);
    refuseExceeding(List.of(line));
    line.confirm(by, now());
    lines.save(line);
    return line;
  }

  /**
   * All the rest.
   *
   * @return how many
   * @throws Refused while limited lines are not confirmed, naming each; or if less may be executed
   *     by now than lines say
   */
  @Transactional
  public int confirmAll(String cycleId, EmployeeNumber by) {
    List<OutcomeLine> open = unconfirmedLimited(cycleId);
    if (!open.isEmpty()) {
      throw new Refused(
          Refused.Reason.CONFLICT,
          "limited-lines-unconfirmed",
          "有 %d 条受法定上限限制的扣款须先逐条确认".formatted(open.size()),
          open.stream().map(ConfirmingOutcomes::faultOf).toList());
    }
    refuseExceeding(lines.ofCycle(cycleId));
    return lines.confirmUnlimited(cycleId, by, now());
  }

  /** What must be confirmed one by one. */
  public List<OutcomeLine> unconfirmedLimited(String cycleId) {
    return lines.ofCycle(cycleId).stream()
        .filter(line -> line.isLimited() && line.state() == LineState.PROPOSED)
        .toList();
  }

  /**
   * Publishes every confirmed line; again, it does nothing.
   *
   * @throws Refused while a line is not confirmed
   */
  @Transactional
  public int publish(String cycleId) {
    refuseWhile(cycleId, Set.of(LineState.PROPOSED), "还有 %d 条奖惩未确认，不能发布");
    return lines.move(cycleId, LineState.CONFIRMED, LineState.PUBLISHED);
  }

  /**
   * Makes every published line final and books it, once.
   *
   * @throws Refused while a line is not published
   */
  @Transactional
  public int finalise(String cycleId) {
    moving.holdOpenMonths(cycleId);
    int moved = lines.move(cycleId, LineState.PUBLISHED, LineState.FINAL);
    Set<LineState> before = Set.of(LineState.PROPOSED, LineState.CONFIRMED, LineState.PUBLISHED);
    refuseWhile(cycleId, before, "还有 %d 条奖惩未发布，不能生效");
    ledger.book(cycleId, now());
    return moved;
  }

  /** Other lines of the month, and minimum wages, may have changed since the computation. */
  private void refuseExceeding(List<OutcomeLine> toConfirm) {
    List<OutcomeLine> exceeding = limit.exceeding(toConfirm);
    if (!exceeding.isEmpty()) {
      throw new Refused(
          Refused.Reason.CONFLICT,
          "limit-changed",
          "当月扣款上限已变动，请先重新计算，再核对确认",
          exceeding.stream().map(ConfirmingOutcomes::faultOf).toList());
    }
  }

  private void refuseWhile(String cycleId, Set<LineState> states, String title) {
    int count = lines.count(cycleId, states);
    if (count > 0) {
      throw Refused.conflict("outcome-state", title.formatted(count));
    }
  }

  private static Fault faultOf(OutcomeLine line) {
    return Fault.at(
        "%s %s".formatted(line.subject().subject(), line.rule()),
        line.id(),
        "应扣 %s，执行 %s"
            .formatted(
                line.amounts().policyAmount().getAmount(), line.executedAmount().getAmount()));
  }

  private Instant now() {
    return clock.instant();
  }
}
