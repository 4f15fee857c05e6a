package org.kaohe.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves all results of a cycle from state to state, set-based. Refuses with {@code result-state}
 * where a result stands elsewhere, with {@code result-unknown} where there is none.
 */
@Service
public class AdvancingResults {

  private final Results results;

  public AdvancingResults(Results results) {
    this.results = results;
  }

  /** Provisional results are confirmed: no more adjustments. */
  @Transactional
  public void confirm(String cycleId) {
    move(cycleId, ResultState.CONFIRMED, "确认");
  }

  /** Confirmed results become provisional again, to be computed anew. */
  @Transactional
  public void reopen(String cycleId) {
    move(cycleId, ResultState.PROVISIONAL, "退回汇总");
  }

  /** As {@link #reopen}, where anything is confirmed; otherwise nothing happens. */
  @Transactional
  public void reopenIfConfirmed(String cycleId) {
    if (results.states(cycleId).containsKey(ResultState.CONFIRMED)) {
      reopen(cycleId);
    }
  }

  /**
   * @param appealUntil last day of the appeal window
   */
  @Transactional
  public void publish(String cycleId, LocalDate publishedOn, LocalDate appealUntil) {
    if (appealUntil.isBefore(publishedOn)) {
      throw Refused.invalid("appeal-window-invalid", "申诉截止日不能早于公布日");
    }
    int expected = refuseUnlessAll(cycleId, ResultState.PUBLISHED, "公布");
    refuseUnlessEqual(expected, results.publish(cycleId, publishedOn, appealUntil));
  }

  /** After the window and all its appeals. */
  @Transactional
  public void finalise(String cycleId) {
    move(cycleId, ResultState.FINAL, "终结");
  }

  /** Before publication only; without results nothing happens. */
  @Transactional
  public void cancel(String cycleId) {
    if (!results.states(cycleId).isEmpty()) {
      move(cycleId, ResultState.CANCELLED, "取消");
    }
  }

  private void move(String cycleId, ResultState to, String verb) {
    int expected = refuseUnlessAll(cycleId, to, verb);
    Set<ResultState> from = ResultState.before(to);
    refuseUnlessEqual(expected, results.move(cycleId, from, to));
  }

  private int refuseUnlessAll(String cycleId, ResultState next, String verb) {
    results.lock(cycleId);
    Map<ResultState, Integer> states = results.states(cycleId);
    if (states.isEmpty()) {
      throw Refused.unknown("result-unknown", "该考核周期还没有成绩，不能%s".formatted(verb));
    }
    for (ResultState state : states.keySet()) {
      if (!state.canBecome(next)) {
        throw ResultRefusals.state("成绩%s，不能%s".formatted(state.label(), verb));
      }
    }
    return states.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static void refuseUnlessEqual(int expected, int moved) {
    if (moved != expected) {
      throw ResultRefusals.changedMeanwhile();
    }
  }
}
