package org.kaohe.policychange;

import java.time.Instant;
import org.joda.money.Money;
import org.kaohe.shared.EmployeeNumber;

/**
 * A trial of a draft beside today's policy, as it was attached.
 *
 * @param fingerprint of the draft that was tried: another text needs another trial
 * @param question what was tried on what, in Chinese
 * @param today which policies it was set beside
 * @param gainers people who would get more than today; likewise {@code losers}
 * @param lost negative or zero
 * @param legal what the law has a say in, in Chinese; empty if nothing
 */
public record AttachedTrial(
    String id,
    String changeId,
    String fingerprint,
    String question,
    String today,
    Side tried,
    Side before,
    int people,
    int gainers,
    int losers,
    Money gained,
    Money lost,
    String legal,
    EmployeeNumber triedBy,
    Instant triedAt) {

  /** Sums of one side. */
  public record Side(Money awards, Money deductions, Money waived, Money net) {}
}
