package org.kaohe.escalation;

import java.util.List;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.records.CaseRecord;
import org.kaohe.records.CaseRecords;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Component;

/**
 * Whether what a case was opened for still stands: nobody is led to a dismissal by what was void.
 */
@Component
class StandingCauses {

  private final CaseRecords records;
  private final OutcomeLines lines;
  private final CaseLines caseLines;

  StandingCauses(CaseRecords records, OutcomeLines lines, CaseLines caseLines) {
    this.records = records;
    this.lines = lines;
    this.caseLines = caseLines;
  }

  /**
   * @throws Refused {@code case-cause-fallen}
   */
  void expectStanding(EscalationCase about) {
    if (isVoid(about.cause().recordNo()) || haveFallen(caseLines.of(about.id()))) {
      throw Refused.conflict(
          "case-cause-fallen", "案件 %s 所依据的记录或奖惩已作废、更正，不能重新立案".formatted(about.number()));
    }
  }

  private boolean isVoid(String record) {
    return record != null && records.find(List.of(record)).stream().anyMatch(CaseRecord::isVoid);
  }

  /** All of them: a corrected line has another in its place. */
  private boolean haveFallen(List<String> ids) {
    List<OutcomeLine> of = lines.find(ids);
    return !of.isEmpty() && of.stream().noneMatch(line -> line.state().isStanding());
  }
}
