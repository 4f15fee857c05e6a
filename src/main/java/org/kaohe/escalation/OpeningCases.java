package org.kaohe.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.kaohe.outcomes.ClosingMatters;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case for a cause, once, and starts its process; later lines of the cause join it. */
@Service
public class OpeningCases {

  private final EscalationCases cases;
  private final CaseLines caseLines;
  private final CaseNumbers numbers;
  private final CaseJournal journal;
  private final CaseProcess process;
  private final ReadingLines reading;
  private final ClosingMatters matters;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OpeningCases(
      EscalationCases cases,
      CaseLines caseLines,
      CaseNumbers numbers,
      CaseJournal journal,
      CaseProcess process,
      ReadingLines reading,
      ClosingMatters matters,
      ApplicationEventPublisher events,
      Clock clock) {
    this.cases = cases;
    this.caseLines = caseLines;
    this.numbers = numbers;
    this.journal = journal;
    this.process = process;
    this.reading = reading;
    this.matters = matters;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The line's case, opened now or before.
   *
   * @param line one that escalates
   */
  @Transactional
  EscalationCase openFor(OutcomeLine line) {
    Accusation accusation = reading.accusation(line);
    Optional<EscalationCase> before = cases.ofCause(accusation.cause().key());
    EscalationCase found =
        before.isPresent() ? join(before.get(), accusation) : open(accusation, null);
    take(found, line);
    return found;
  }

  /**
   * A case for a record of misconduct alone: the policy's line is to come.
   *
   * @param by null: by itself
   */
  @Transactional
  EscalationCase openForRecord(EmployeeNumber accused, String record, EmployeeNumber by) {
    return cases
        .ofCause(record)
        .orElseGet(
            () ->
                open(
                    new Accusation(
                        accused,
                        Ladder.CONDUCT,
                        Cause.ofRecord(record),
                        Step.REVIEW,
                        Step.DISMISSAL),
                    by));
  }

  /** Another line took the place of one that the case deals with. */
  void follow(EscalationCase about, OutcomeLine line) {
    join(about, reading.accusation(line));
    take(about, line);
  }

  /** What a closed case has dealt with already keeps its rule from no later case (policies A12). */
  private void take(EscalationCase about, OutcomeLine line) {
    caseLines.add(about.id(), line.id());
    if (!about.isOpen()) {
      String how = "升级处理 %s 此前已结案：%s".formatted(about.number(), about.ending().label());
      matters.settle(line.id(), how, null);
    }
  }

  private EscalationCase open(Accusation accusation, EmployeeNumber by) {
    int year = LocalDate.now(clock).getYear();
    String number = "CF%d-%04d".formatted(year, numbers.next(year));
    EscalationCase opened =
        cases.save(
            EscalationCase.open(
                UUID.randomUUID().toString(), number, accusation, by, clock.instant()));
    journal.note(opened.id(), Gate.OPENED, accusation.ladder().label(), null, by);
    process.start(opened.id());
    events.publishEvent(new CaseOpened(opened));
    return opened;
  }

  private EscalationCase join(EscalationCase before, Accusation line) {
    before.join(line);
    EscalationCase saved = cases.save(before);
    String bounds = "%s 至 %s".formatted(line.proposal().label(), line.furthest().label());
    journal.note(saved.id(), Gate.JOINED, line.cause().rule(), "方案允许：" + bounds, null);
    return saved;
  }
}
