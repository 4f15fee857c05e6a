package org.kaohe.escalation;

import java.time.Clock;
import java.util.UUID;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR states into which position somebody is to be demoted or transferred, and from when. */
@Service
public class StatingPositions {

  private final EscalationCases cases;
  private final PositionChanges changes;
  private final Gatekeepers gatekeepers;
  private final PositionForm form;
  private final CaseJournal journal;
  private final Clock clock;

  StatingPositions(
      EscalationCases cases,
      PositionChanges changes,
      Gatekeepers gatekeepers,
      PositionForm form,
      CaseJournal journal,
      Clock clock) {
    this.cases = cases;
    this.changes = changes;
    this.gatekeepers = gatekeepers;
    this.form = form;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @throws org.kaohe.shared.Refused with every fault at once; if {@code by} may not
   */
  @Transactional
  public void state(String caseId, RawPosition raw, EmployeeNumber by) {
    EscalationCase about = cases.get(caseId);
    gatekeepers.expect(caseId, Gate.POSITION, by);
    Step step = about.proposedStep();
    StatedPosition stated = form.read(about.accused(), step, raw);
    PositionChange change =
        changes
            .find(caseId, about.round())
            .orElseGet(
                () ->
                    new PositionChange(UUID.randomUUID().toString(), caseId, about.round(), step));
    change.state(stated, by, clock.instant());
    changes.save(change);
    journal.note(
        caseId,
        Gate.POSITION,
        "%s，自 %s 起".formatted(step.label(), stated.effectiveFrom()),
        "%s；理由：%s".formatted(PostText.of(stated.post()), stated.reason()),
        by);
  }
}
