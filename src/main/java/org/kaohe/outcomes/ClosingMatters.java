package org.kaohe.outcomes;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settles what a published line opened, so that its rule may open another one (policies A12): HR by
 * hand, or the process that handles it.
 */
@Service
public class ClosingMatters {

  private static final int LONGEST_NOTE = 500;

  private final OutcomeLines lines;
  private final ClosedMatters closedMatters;
  private final ObjectProvider<MattersInProcess> processes;
  private final Clock clock;

  ClosingMatters(
      OutcomeLines lines,
      ClosedMatters closedMatters,
      ObjectProvider<MattersInProcess> processes,
      Clock clock) {
    this.lines = lines;
    this.closedMatters = closedMatters;
    this.processes = processes;
    this.clock = clock;
  }

  /**
   * @param note how it was settled, 1–500 characters
   * @throws Refused without a note; forbidden for one's own; if there is no such line; if it opens
   *     no matter, is not published or no longer stands; if a process handles the matter; if it is
   *     closed already
   */
  @Transactional
  public ClosedMatter close(String lineId, String note, EmployeeNumber by) {
    String settled = checked(note);
    OutcomeLine line = lines.get(lineId);
    refuseOwn(line, by);
    refuseUnlessOpen(line);
    refuseWhileInProcess(line);
    return store(line, settled, by);
  }

  /**
   * As a process settles it at its end. A line that opens no matter, or no longer stands, is left
   * as it is; again, it does nothing.
   *
   * @param note how it was settled; cut to 500 characters
   * @param by null if nobody in particular did
   * @return how the matter was closed, now or before; empty if there is none
   * @throws Refused if there is no such line
   */
  @Transactional
  public Optional<ClosedMatter> settle(String lineId, String note, EmployeeNumber by) {
    OutcomeLine line = lines.get(lineId);
    Optional<ClosedMatter> before = closedMatters.find(lineId);
    if (before.isPresent() || !line.isMatter()) {
      return before;
    }
    return Optional.of(store(line, checked(FactsText.shorten(note, LONGEST_NOTE)), by));
  }

  private ClosedMatter store(OutcomeLine line, String note, EmployeeNumber by) {
    ClosedMatter closed = new ClosedMatter(line.id(), by, clock.instant(), note);
    closedMatters.add(closed);
    return closed;
  }

  /** Closed before its follow-up, an escalation would never become a case. */
  private static void refuseOwn(OutcomeLine line, EmployeeNumber by) {
    if (by.equals(line.employee())) {
      throw Refused.forbidden("本人的待办事项须由人力的其他人关闭");
    }
  }

  private void refuseWhileInProcess(OutcomeLine line) {
    processes
        .orderedStream()
        .flatMap(process -> process.handledBy(line.id()).stream())
        .findFirst()
        .ifPresent(
            handler -> {
              throw Refused.conflict("matter-in-process", "该事项正由%s处理，结束后自动关闭".formatted(handler));
            });
  }

  private static String checked(String note) {
    String text = note == null ? "" : note.strip();
    if (text.isEmpty()) {
      throw faulty(null, "须写明处理情况");
    }
    if (text.length() > LONGEST_NOTE) {
      throw faulty(text, "最多 %d 字，现有 %d 字".formatted(LONGEST_NOTE, text.length()));
    }
    return text;
  }

  private static Refused faulty(String note, String message) {
    return Refused.invalid(
        "matter-note-invalid", "处理情况无效", List.of(Fault.at("note", note, message)));
  }

  private void refuseUnlessOpen(OutcomeLine line) {
    if (!line.kind().isMatter()) {
      throw Refused.conflict(
          "matter-kind",
          "%s 的 %s %s不是待办事项，无须关闭"
              .formatted(line.subject().subject(), line.rule(), line.kind().label()));
    }
    if (!line.isMatter()) {
      throw Refused.conflict(
          "matter-state",
          "%s 的 %s %s，不能关闭".formatted(line.subject().subject(), line.rule(), line.state().label()));
    }
    closedMatters
        .find(line.id())
        .ifPresent(
            closed -> {
              throw alreadyClosed();
            });
  }

  /** How a second closure is answered, whenever it is noticed. */
  public static Refused alreadyClosed() {
    return Refused.conflict("matter-closed", "该事项已经关闭，无须再次处理");
  }
}
