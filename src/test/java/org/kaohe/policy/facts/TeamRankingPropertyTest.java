package org.kaohe.policy.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kaohe.policy.facts.TeamRanking.Standing;

class TeamRankingPropertyTest {

  @Provide
  Arbitrary<List<Standing>> teams() {
    Arbitrary<BigDecimal> figure = Arbitraries.integers().between(80, 82).map(BigDecimal::valueOf);
    return Combinators.combine(
            Arbitraries.integers().between(1, 5),
            figure,
            figure.injectNull(0.3),
            figure.injectNull(0.3),
            Arbitraries.integers().between(0, 1).map(BigDecimal::valueOf))
        .as((size, c, s, r, k) -> new Standing("", size, c, s, r, k))
        .list()
        .ofMaxSize(8)
        .map(TeamRankingPropertyTest::named);
  }

  private static List<Standing> named(List<Standing> teams) {
    List<Standing> named = new ArrayList<>();
    for (Standing t : teams) {
      named.add(
          new Standing(
              "T" + named.size(),
              t.scored(),
              t.composite(),
              t.satisfaction(),
              t.resolutionRate(),
              t.complaints()));
    }
    return named;
  }

  @Property
  void aRankIsOneMoreThanTheNumberOfBetterTeams(@ForAll("teams") List<Standing> teams) {
    Map<String, Integer> ranks = TeamRanking.rank(teams, 3);

    ranks.values().stream()
        .forEach(
            rank ->
                assertThat(ranks.values().stream().filter(other -> other < rank).count())
                    .isEqualTo(rank - 1L));
  }

  @Property
  void onlyTeamsWithEnoughMembersAreRanked(@ForAll("teams") List<Standing> teams) {
    assertThat(TeamRanking.rank(teams, 3).keySet())
        .containsExactlyInAnyOrderElementsOf(
            teams.stream().filter(team -> team.scored() >= 3).map(Standing::team).toList());
  }

  @Property
  void ranksDoNotDependOnTheOrderOfTheTeams(@ForAll("teams") List<Standing> teams) {
    List<Standing> reversed = new ArrayList<>(teams);
    Collections.reverse(reversed);

    assertThat(TeamRanking.rank(reversed, 3)).isEqualTo(TeamRanking.rank(teams, 3));
  }

  @Property
  void aHigherMeanNeverRanksLower(@ForAll("teams") List<Standing> teams) {
    Map<String, Integer> ranks = TeamRanking.rank(teams, 1);
    for (Standing a : teams) {
      for (Standing b : teams) {
        if (a.composite().compareTo(b.composite()) > 0) {
          assertThat(ranks.get(a.team())).isLessThan(ranks.get(b.team()));
        }
      }
    }
  }
}
