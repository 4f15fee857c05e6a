package org.kaohe.escalation;

import java.time.Clock;
import org.kaohe.outcomes.ClosingMatters;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes cases with their ending and a paper, and opens them again. */
@Service
public class ClosingCases {

  private final EscalationCases cases;
  private final CaseLines caseLines;
  private final CaseJournal journal;
  private final CaseProcess process;
  private final ClosingMatters matters;
  private final PeopleOfCase people;
  private final StandingCauses causes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ClosingCases(
      EscalationCases cases,
      CaseLines caseLines,
      CaseJournal journal,
      CaseProcess process,
      ClosingMatters matters,
      PeopleOfCase people,
      StandingCauses causes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.cases = cases;
    this.caseLines = caseLines;
    this.journal = journal;
    this.process = process;
    this.matters = matters;
    this.people = people;
    this.causes = causes;
    this.events = events;
    this.clock = clock;
  }

  /** What the case was opened for is settled with it. Can be repeated. */
  @Transactional
  public void close(String caseId) {
    EscalationCase about = cases.get(caseId);
    if (!about.isOpen()) {
      return;
    }
    about.close(clock.instant());
    EscalationCase closed = cases.save(about);
    String how = closed.ending().label();
    journal.note(caseId, Gate.CLOSED, how, null, null);
    caseLines
        .of(caseId)
        .forEach(
            line -> matters.settle(line, "升级处理 %s 结案：%s".formatted(closed.number(), how), null));
    events.publishEvent(new PaperDue(caseId, Paper.CASE_CLOSED));
    events.publishEvent(new CaseClosed(closed));
  }

  /**
   * HR opens a closed case again; it begins with the hearing.
   *
   * @param reason 10–2,000 characters
   * @throws org.kaohe.shared.Refused if it is open, is the person's own, or the accused has left;
   *     {@code case-cause-fallen} if its record is void or its line corrected
   */
  @Transactional
  public void reopen(String caseId, String reason, EmployeeNumber by) {
    EscalationCase about = cases.get(caseId);
    people.expectOther(about.accused(), by);
    people.expectEmployed(about.accused());
    String why = Texts.checked("reason", reason, 10, "没有重新立案");
    causes.expectStanding(about);
    about.reopen();
    EscalationCase open = cases.save(about);
    journal.note(caseId, Gate.REOPENED, null, why, by);
    process.start(caseId);
    events.publishEvent(new CaseOpened(open));
  }
}
