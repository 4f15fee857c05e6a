package org.kaohe.escalation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has the paper of a position change written. */
@Service
public class IssuingMeasurePapers {

  private final EscalationCases cases;
  private final IssuingPapers papers;

  IssuingMeasurePapers(EscalationCases cases, IssuingPapers papers) {
    this.cases = cases;
    this.papers = papers;
  }

  /** That of a demotion or a transfer, as was proposed. */
  @Transactional
  public void issueOfPosition(String caseId) {
    boolean demoted = cases.get(caseId).proposedStep() == Step.DEMOTION;
    papers.issue(caseId, demoted ? Paper.DEMOTION : Paper.TRANSFER);
  }
}
