package org.kaohe.escalation;

import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accused is heard before anything is proposed; silence until the deadline is noted. */
@Service
public class HearingCases {

  static final String SILENT = "未陈述";

  private final EscalationCases cases;
  private final CaseJournal journal;
  private final Gatekeepers gatekeepers;
  private final NextSteps nextSteps;

  HearingCases(
      EscalationCases cases, CaseJournal journal, Gatekeepers gatekeepers, NextSteps nextSteps) {
    this.cases = cases;
    this.journal = journal;
    this.gatekeepers = gatekeepers;
    this.nextSteps = nextSteps;
  }

  /**
   * @param statement 2–2,000 characters; HR writes down what somebody without a login says
   */
  @Transactional
  public void hear(String caseId, String statement, EmployeeNumber by) {
    gatekeepers.expect(caseId, Gate.HEARING, by);
    String text = Texts.checked("statement", statement, 2, "陈述没有保存");
    boolean own = cases.get(caseId).isAccused(by);
    journal.note(caseId, Gate.HEARING, own ? "本人陈述" : "人力代录", text, by);
  }

  /** What comes after the hearing. Can be repeated. */
  @Transactional
  public void decideNext(String caseId) {
    EscalationCase about = cases.get(caseId);
    if (journal.last(caseId, Gate.HEARING).isEmpty()) {
      journal.note(caseId, Gate.HEARING, SILENT, null, null);
    }
    NextSteps.Decision next =
        nextSteps.decide(
            new NextSteps.Question(Stage.HEARD, about.ladder(), null, about.furthest(), null));
    about.turnTo(next.turn());
    cases.save(about);
    journal.note(caseId, Gate.NEXT_STEP, next.turn().name(), next.reason(), null);
  }
}
