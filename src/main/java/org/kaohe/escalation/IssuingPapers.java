package org.kaohe.escalation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has the papers of cases written, by whoever writes letters. */
@Service
public class IssuingPapers {

  private final CaseJournal journal;
  private final ApplicationEventPublisher events;

  IssuingPapers(CaseJournal journal, ApplicationEventPublisher events) {
    this.journal = journal;
    this.events = events;
  }

  @Transactional
  public void issue(String caseId, Paper paper) {
    journal.note(caseId, Gate.PAPER, paper.label(), null, null);
    events.publishEvent(new PaperDue(caseId, paper));
  }
}
