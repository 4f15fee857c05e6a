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
  private final Ledger ledger;
  private final Clock clock;

  ConfirmingOutcomes(OutcomeLines lines, Ledger ledger, Clock clock) {
    this.lines = lines;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** One line, limited or not, by a named person. */
  @Transactional
  public OutcomeLine confirmLimited(String lineId, EmployeeNumber by) {
    OutcomeLine line = lines.get(lineId);
    line.confirm(by, now());
    lines.save(line);
    return line;
  }

  /**
   * All the rest.
   *
   * @return how many
   * @throws Refused while limited lines are not confirmed, naming each
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
    int moved = lines.move(cycleId, LineState.PUBLISHED, LineState.FINAL);
    Set<LineState> before = Set.of(LineState.PROPOSED, LineState.CONFIRMED, LineState.PUBLISHED);
    refuseWhile(cycleId, before, "还有 %d 条奖惩未发布，不能生效");
    ledger.book(cycleId, now());
    return moved;
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
