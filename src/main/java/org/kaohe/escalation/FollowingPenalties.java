package org.kaohe.escalation;

import java.util.List;
import java.util.Optional;
import org.kaohe.outcomes.ClosedMatters;
import org.kaohe.outcomes.ClosingMatters;
import org.kaohe.outcomes.FollowUp;
import org.kaohe.outcomes.LineState;
import org.kaohe.outcomes.MattersInProcess;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Final lines that escalate get their case; nobody who has left does. */
@Service
class FollowingPenalties implements FollowUp, MattersInProcess {

  private final OutcomeLines lines;
  private final CaseLines caseLines;
  private final ClosedMatters closed;
  private final ClosingMatters closing;
  private final OpeningCases opening;
  private final EscalationCases cases;
  private final PeopleOfCase people;

  FollowingPenalties(
      OutcomeLines lines,
      CaseLines caseLines,
      ClosedMatters closed,
      ClosingMatters closing,
      OpeningCases opening,
      EscalationCases cases,
      PeopleOfCase people) {
    this.lines = lines;
    this.caseLines = caseLines;
    this.closed = closed;
    this.closing = closing;
    this.opening = opening;
    this.cases = cases;
    this.people = people;
  }

  @Override
  @Transactional
  public int followUp(String cycleId, int atMost) {
    List<OutcomeLine> pending = pending(cycleId).stream().limit(atMost).toList();
    pending.forEach(opening::openFor);
    return pending.size();
  }

  private List<OutcomeLine> pending(String cycleId) {
    List<String> all = lines.ids(cycleId, LineState.FINAL, ReadingLines.KINDS);
    return lines.find(caseLines.unknown(all)).stream()
        .filter(ReadingLines::escalates)
        .filter(line -> closed.find(line.id()).isEmpty())
        .filter(this::isThere)
        .toList();
  }

  private boolean isThere(OutcomeLine line) {
    boolean employed = people.isEmployed(line.employee());
    if (!employed) {
      closing.settle(line.id(), "员工已离职，不再升级处理", null);
    }
    return employed;
  }

  @Override
  public Optional<String> handledBy(String lineId) {
    return caseLines
        .caseOf(lineId)
        .map(cases::get)
        .filter(EscalationCase::isOpen)
        .map(about -> "升级处理 " + about.number());
  }
}
