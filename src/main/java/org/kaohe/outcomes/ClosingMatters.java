package org.kaohe.outcomes;

import java.time.Clock;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * HR settles what a published line opened, so that its rule may open another one (policies A12).
 */
@Service
public class ClosingMatters {

  private static final int LONGEST_NOTE = 500;

  private final OutcomeLines lines;
  private final ClosedMatters closedMatters;
  private final Clock clock;

  ClosingMatters(OutcomeLines lines, ClosedMatters closedMatters, Clock clock) {
    this.lines = lines;
    this.closedMatters = closedMatters;
    this.clock = clock;
  }

  /**
   * @param note how it was settled, 1–500 characters
   * @throws Refused without a note; if there is no such line; if it opens no matter, is not
   *     published or no longer stands; if the matter is closed already
   */
  @Transactional
  public ClosedMatter close(String lineId, String note, EmployeeNumber by) {
    String settled = checked(note);
    OutcomeLine line = lines.get(lineId);
    refuseUnlessOpen(line);
    ClosedMatter closed = new ClosedMatter(line.id(), by, clock.instant(), settled);
    closedMatters.add(closed);
    return closed;
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
