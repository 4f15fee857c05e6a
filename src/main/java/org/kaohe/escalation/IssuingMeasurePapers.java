package org.kaohe.escalation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has the papers of a position change or a dismissal written. */
@Service
public class IssuingMeasurePapers {

  private final EscalationCases cases;
  private final CaseJournal journal;
  private final ApplicationEventPublisher events;

  IssuingMeasurePapers(
      EscalationCases cases, CaseJournal journal, ApplicationEventPublisher events) {
    this.cases = cases;
    this.journal = journal;
    this.events = events;
  }

  /** That of a demotion or a transfer, as was proposed. */
  @Transactional
  public void issueOfPosition(String caseId) {
    boolean demoted = cases.get(caseId).proposedStep() == Step.DEMOTION;
    issue(caseId, demoted ? Paper.DEMOTION : Paper.TRANSFER);
  }

  @Transactional
  public void issue(String caseId, Paper paper) {
    journal.note(caseId, Gate.PAPER, paper.label(), null, null);
    events.publishEvent(new PaperDue(caseId, paper));
  }
}
