package org.kaohe.escalation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Cases that have come as far as a measure, without what led there. */
@Component
@Lazy
public class PenaltyCases {

  private final EscalationCases cases;
  private final PositionChanges changes;
  private final Dismissals dismissals;
  private final CaseJournal journal;
  private final RuntimeService runtime;
  private final Clock clock;

  PenaltyCases(
      EscalationCases cases,
      PositionChanges changes,
      Dismissals dismissals,
      CaseJournal journal,
      RuntimeService runtime,
      Clock clock) {
    this.cases = cases;
    this.changes = changes;
    this.dismissals = dismissals;
    this.journal = journal;
    this.runtime = runtime;
    this.clock = clock;
  }

  /** Proposed after the hearing, for incompetence after plan and second assessment too. */
  public String proposed(String accused, Ladder ladder, Step step, String proposer) {
    String id = heard(accused, ladder, step, proposer);
    if (ladder == Ladder.PERFORMANCE) {
      journal.note(id, Gate.PLAN, null, null, null);
      journal.note(id, Gate.SECOND_ASSESSMENT, "不合格", null, null);
    }
    return id;
  }

  /** Proposed after the hearing alone. */
  public String heard(String accused, Ladder ladder, Step step, String proposer) {
    String id = UUID.randomUUID().toString();
    Accusation accusation =
        new Accusation(
            new EmployeeNumber(accused), ladder, Cause.ofRecord(id), step, Step.DISMISSAL);
    String number = "T" + id.substring(0, 13);
    EscalationCase opened = EscalationCase.open(id, number, accusation, null, clock.instant());
    opened.propose(step, new EmployeeNumber(proposer));
    cases.save(opened);
    journal.note(id, Gate.HEARING, "本人陈述", "当时已经说明", new EmployeeNumber(accused));
    journal.note(id, Gate.PROPOSAL, step.label(), null, new EmployeeNumber(proposer));
    return id;
  }

  /** What penalty-escalation calls. */
  public String start(String process, String caseId) {
    runtime.startProcessInstanceByKey(process, caseId);
    return caseId;
  }

  public boolean isRunning(String caseId) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId).count() > 0;
  }

  public EscalationCase get(String caseId) {
    return cases.get(caseId);
  }

  public PositionChange change(String caseId) {
    return changes.get(cases.get(caseId));
  }

  public Dismissal dismissal(String caseId) {
    return dismissals.get(cases.get(caseId));
  }

  /** What was done at which gate, such as {@code UNION 无异议}, oldest first. */
  public List<String> steps(String caseId) {
    return journal.of(caseId).stream()
        .filter(step -> step.gate() != Gate.REMINDED)
        .map(step -> "%s %s".formatted(step.gate(), step.result()))
        .toList();
  }
}
