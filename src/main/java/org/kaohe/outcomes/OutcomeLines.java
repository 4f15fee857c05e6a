package org.kaohe.outcomes;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;

/** All outcome lines. Lists are in order of subject, rule and kind. */
public interface OutcomeLines {

  Optional<OutcomeLine> find(String id);

  default OutcomeLine get(String id) {
    return find(id).orElseThrow(() -> Refused.unknown("outcome-unknown", "没有这条奖惩记录"));
  }

  /** Every line of the cycle, also those that no longer stand. */
  List<OutcomeLine> ofCycle(String cycleId);

  List<OutcomeLine> ofCycle(String cycleId, EmployeeNumber employee);

  /** A person's lines over all cycles, the latest period first. */
  List<OutcomeLine> ofEmployee(EmployeeNumber employee);

  /** Those of the lines that there are. */
  List<OutcomeLine> find(Collection<String> ids);

  /** Ids of the cycle's lines in that state and of these kinds, in order of id. */
  List<String> ids(String cycleId, LineState state, Set<OutcomeKind> kinds);

  /**
   * In one batch.
   *
   * @throws Refused if one of them is there already: somebody else computed at the same time
   */
  void addAll(Collection<OutcomeLine> lines);

  /**
   * @throws Refused if somebody else changed the line since it was read
   */
  void save(OutcomeLine line);

  int removeProposed(String cycleId);

  /** Voids those of the lines that are still confirmed; set-based. */
  int voidConfirmed(Collection<String> ids, Correction why, Instant at);

  int count(String cycleId, Set<LineState> states);

  /** Set-based; limited lines are left out. */
  int confirmUnlimited(String cycleId, EmployeeNumber by, Instant at);

  /** Set-based. */
  int move(String cycleId, LineState from, LineState to);

  /** What confirmed, published and final lines of other cycles deduct in that month, by person. */
  Map<EmployeeNumber, AlreadyDeducted> deductedIn(Period payMonth, String exceptCycleId);

  /** As above of one person over all cycles, but for this one line. */
  AlreadyDeducted deductedFrom(EmployeeNumber person, Period payMonth, String exceptLineId);

  /**
   * These people's lines of that month that the guard limits and nobody has confirmed, of all
   * cycles but this one; held until the transaction ends.
   */
  List<OutcomeLine> lockOpenDeductions(
      Collection<EmployeeNumber> people, Period payMonth, String exceptCycleId);

  /** Lines of later months that take this one's compensation further, in order of month. */
  List<OutcomeLine> carriesOf(String firstLineId);

  /** Months that the cycle's published, not yet final lines are paid with. */
  Set<Period> payMonthsOf(String cycleId);

  /**
   * Deductions of that month, not final yet, that take something.
   *
   * @param cycleId null: of all cycles
   */
  List<OutcomeLine> unsettledDeductions(Period payMonth, String cycleId);

  /** How many lines of money are not final yet, by the month they are paid with. */
  Map<Period, Integer> unsettledByMonth();

  /**
   * What moves money and is not final yet goes to another month; set-based.
   *
   * @param cycleId null: of all cycles
   * @return how many lines
   */
  int moveToMonth(Period from, Period to, String cycleId);

  /** Removes one line that is still proposed. */
  void removeProposedLine(String lineId);

  /** Cost of the standing lines by rule and kind. */
  List<RuleCost> costs(String cycleId);
}
