package org.kaohe.trial;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kaohe.assessment.PersonScore;
import org.kaohe.outcomes.GuardedProposal;
import org.kaohe.policy.NotEvaluated;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Policy;
import org.kaohe.shared.Cny;
import org.kaohe.shared.Period;

/**
 * What a policy says about data, after the law's guard.
 *
 * @param scores everybody employed during the period, people who are not eligible with the reason
 */
public record Trial(
    Policy policy,
    Period period,
    List<PersonScore> scores,
    List<GuardedProposal> outcomes,
    List<NotEvaluated> notEvaluated) {

  /** Executed cash awards. */
  public Money awards() {
    return executed(outcome -> outcome.proposal().kind() == OutcomeKind.CASH_AWARD);
  }

  /** Executed deductions, compensations and performance pay withheld; positive. */
  public Money deductions() {
    return executed(outcome -> outcome.proposal().kind().isDeduction());
  }

  /** Given up for good. */
  public Money waived() {
    return sum(outcomes.stream().map(GuardedProposal::waivedAmount));
  }

  private Money executed(Predicate<GuardedProposal> which) {
    return sum(outcomes.stream().filter(which).map(GuardedProposal::executedAmount));
  }

  private static Money sum(Stream<Money> amounts) {
    return amounts.reduce(Cny.ZERO, Money::plus);
  }
}
