package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Ranks teams by mean composite, then mean satisfaction, then mean resolution rate, then fewer
 * complaints per member; a missing tie-breaker sorts last; who is still tied shares the rank, and
 * the next is skipped (policies A9, A10).
 */
public final class TeamRanking {

  private static final Comparator<Standing> ORDER =
      Comparator.comparing(Standing::composite, SharedRanks.HIGHER_FIRST)
          .thenComparing(Standing::satisfaction, SharedRanks.HIGHER_FIRST)
          .thenComparing(Standing::resolutionRate, SharedRanks.HIGHER_FIRST)
          .thenComparing(Standing::complaints);

  private TeamRanking() {}

  /**
   * A team's means over its eligible members.
   *
   * @param scored members that have a composite
   * @param satisfaction null if nobody has one
   * @param complaints verified ones of the period per member
   */
  public record Standing(
      String team,
      int scored,
      BigDecimal composite,
      BigDecimal satisfaction,
      BigDecimal resolutionRate,
      BigDecimal complaints) {}

  /** Ranks of the teams with enough scored members. */
  public static Map<String, Integer> rank(Collection<Standing> teams, int minimum) {
    List<Standing> ranked =
        teams.stream()
            .filter(team -> team.composite() != null && team.scored() >= minimum)
            .toList();
    return SharedRanks.of(ranked, ORDER, Standing::team);
  }
}
