package org.kaohe.escalation;

import java.util.Optional;
import org.kaohe.development.ConcludingPlans;
import org.kaohe.development.PlanResult;
import org.kaohe.outcomes.LineCorrected;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.records.RecordVoided;
import org.kaohe.staff.StaffChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/**
 * A case falls with its cause and when the accused has left; one that is closed, or whose dismissal
 * is in force and only waits for the last day, stays, and its journal says so.
 */
@Service
class WithdrawingCases {

  private static final int AFTER_PLANS = 20;

  private final EscalationCases cases;
  private final CaseLines caseLines;
  private final CaseJournal journal;
  private final CaseProcess process;
  private final ConcludingPlans plans;
  private final OpeningCases opening;
  private final PeopleOfCase people;

  WithdrawingCases(
      EscalationCases cases,
      CaseLines caseLines,
      CaseJournal journal,
      CaseProcess process,
      ConcludingPlans plans,
      OpeningCases opening,
      PeopleOfCase people) {
    this.cases = cases;
    this.caseLines = caseLines;
    this.journal = journal;
    this.process = process;
    this.plans = plans;
    this.opening = opening;
    this.people = people;
  }

  @EventListener
  void on(LineCorrected corrected) {
    OutcomeLine before = corrected.before();
    if (!ReadingLines.escalates(before)) {
      return;
    }
    caseOf(before)
        .ifPresent(
            about -> {
              if (standsOn(corrected.after(), before)) {
                opening.follow(about, corrected.after());
              } else {
                withdraw(about, "立案所依据的奖惩已更正：" + before.rule());
              }
            });
  }

  @EventListener
  void on(RecordVoided voided) {
    cases
        .ofCause(voided.record().number())
        .ifPresent(about -> withdraw(about, "立案所依据的记录已作废：" + voided.record().number()));
  }

  @EventListener
  @Order(AFTER_PLANS)
  void on(StaffChanged changed) {
    changed.employees().stream()
        .filter(person -> !people.isEmployed(person))
        .flatMap(person -> cases.of(person).stream())
        .filter(about -> about.isOpen() && journal.last(about.id(), Gate.SERVED).isEmpty())
        .forEach(about -> withdraw(about, "员工已离职"));
  }

  private Optional<EscalationCase> caseOf(OutcomeLine line) {
    Optional<EscalationCase> ofLine = caseLines.caseOf(line.id()).map(cases::get);
    String record = line.basis().recordNo();
    return ofLine.isPresent() || record == null ? ofLine : cases.ofCause(record);
  }

  private static boolean standsOn(OutcomeLine after, OutcomeLine before) {
    return after != null
        && after.state().isStanding()
        && after.kind() == before.kind()
        && after.rule().equals(before.rule());
  }

  /** Once: a void record takes its lines with it, each of which says so before the case closes. */
  private void withdraw(EscalationCase about, String why) {
    journal.note(about.id(), Gate.WITHDRAWN, null, why, null);
    if (!about.isOpen() || isEnding(about)) {
      return;
    }
    about.endWith(Ending.WITHDRAWN);
    EscalationCase withdrawn = cases.save(about);
    if (withdrawn.planId() != null) {
      plans.end(withdrawn.planId(), PlanResult.WITHDRAWN, why);
    }
    process.withdraw(about.id());
  }

  private static boolean isEnding(EscalationCase about) {
    return about.ending() == Ending.WITHDRAWN || about.ending() == Ending.DISMISSED;
  }
}
