package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.kaohe.policy.ScoringRules;

/** Teams by the mean of their eligible members' composites (policies A10). Pure. */
public final class TeamRanking {

  /** Members a team needs to be ranked. */
  public static final int MINIMUM_MEMBERS = 3;

  private TeamRanking() {}

  /**
   * A team's standing.
   *
   * @param members eligible members with a composite
   * @param mean of their composites, two decimals, or null without any
   * @param rank ties shared; null with too few members or a mean below the passing score
   */
  public record Standing(String team, int members, BigDecimal mean, Integer rank) {}

  /** Teams of one department, best first, the unranked last. */
  public static List<Standing> of(
      List<Candidate> candidates, List<PersonScore> scores, ScoringRules rules) {
    throw new UnsupportedOperationException();
  }
}
