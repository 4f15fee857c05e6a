package org.kaohe.cycle;

import java.util.List;
import java.util.stream.Stream;
import org.kaohe.outcomes.CorrectingOutcomes;
import org.kaohe.outcomes.Correction;
import org.kaohe.outcomes.LineState;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.records.CaseFacts;
import org.kaohe.records.CaseRecord;
import org.kaohe.records.RecordVoided;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.SubjectType;
import org.kaohe.staff.Staff;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A voided record takes with it what hung on it: its own lines, awards too, and of a person the
 * occurrences and streaks of later periods, never to the worse. What is not published yet is
 * computed anew.
 */
@Component
class RecomputingAfterVoid {

  private final Cycles cycles;
  private final OutcomeLines lines;
  private final CorrectingOutcomes correcting;
  private final ComputingCycle computing;
  private final RecomputingLater later;
  private final CycleJournal journal;
  private final Staff staff;

  RecomputingAfterVoid(
      Cycles cycles,
      OutcomeLines lines,
      CorrectingOutcomes correcting,
      ComputingCycle computing,
      RecomputingLater later,
      CycleJournal journal,
      Staff staff) {
    this.cycles = cycles;
    this.lines = lines;
    this.correcting = correcting;
    this.computing = computing;
    this.later = later;
    this.journal = journal;
    this.staff = staff;
  }

  @EventListener
  void on(RecordVoided voided) {
    CaseRecord record = voided.record();
    CaseFacts facts = record.facts();
    Correction why =
        CorrectionReasons.of(
            record.number(),
            "记录 %s 已作废：%s".formatted(record.number(), voided.reason()),
            voided.by());
    linesOf(record).forEach(line -> correcting.voidLine(line.id(), why));
    note(voided, why);
    if (facts.subjectType() == SubjectType.EMPLOYEE) {
      later.from(facts.ownMonth(), EmployeeNumber.of(facts.subject()), why);
    } else {
      later
          .unpublished(facts.ownMonth(), cycle -> isAbout(facts, cycle))
          .forEach(computing::recompute);
    }
  }

  /** Published lines that the record itself brought, of whomever they are. */
  private List<OutcomeLine> linesOf(CaseRecord record) {
    return candidates(record)
        .filter(line -> record.number().equals(line.basis().recordNo()))
        .filter(line -> line.state() == LineState.PUBLISHED || line.state() == LineState.FINAL)
        .toList();
  }

  private Stream<OutcomeLine> candidates(CaseRecord record) {
    CaseFacts facts = record.facts();
    if (facts.subjectType() == SubjectType.EMPLOYEE) {
      return lines.ofEmployee(EmployeeNumber.of(facts.subject())).stream();
    }
    return record.isTaken()
        ? cycles.liveOf(record.takenIn().toString()).stream()
            .filter(cycle -> isAbout(facts, cycle))
            .flatMap(cycle -> lines.ofCycle(cycle.id()).stream())
        : Stream.empty();
  }

  private boolean isAbout(CaseFacts facts, Cycle cycle) {
    return facts.subjectType() == SubjectType.DEPARTMENT
        ? facts.subject().equals(cycle.department())
        : staff.ofDepartmentDuring(cycle.department(), cycle.period()).stream()
            .anyMatch(member -> facts.subject().equals(member.team()));
  }

  /** Where the record took effect. */
  private void note(RecordVoided voided, Correction why) {
    if (voided.record().isTaken()) {
      cyclesOf(voided.record())
          .forEach(
              cycle ->
                  journal.note(
                      cycle.id(), CycleAction.Kind.RECORD_VOIDED, voided.by(), why.reason()));
    }
  }

  private Stream<Cycle> cyclesOf(CaseRecord record) {
    CaseFacts facts = record.facts();
    List<Cycle> live = cycles.liveOf(record.takenIn().toString());
    return facts.subjectType() == SubjectType.EMPLOYEE
        ? staff.find(EmployeeNumber.of(facts.subject()), record.takenIn().lastDay()).stream()
            .flatMap(
                member ->
                    live.stream().filter(cycle -> cycle.department().equals(member.department())))
        : live.stream().filter(cycle -> isAbout(facts, cycle));
  }
}
