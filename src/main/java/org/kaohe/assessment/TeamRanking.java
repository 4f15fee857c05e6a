package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.EmployeeNumber;

/** Teams by the mean of their eligible members' composites (policies A10). Pure. */
public final class TeamRanking {

  /** Members a team needs to be ranked. */
  public static final int MINIMUM_MEMBERS = 3;

  private static final Comparator<Standing> ORDER =
      Comparator.comparing(Standing::rank, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Standing::team);

  private TeamRanking() {}

  /**
   * A team's standing.
   *
   * @param members eligible members with a composite
   * @param mean of their composites, two decimals
   * @param rank ties shared; null with too few members or a mean below the passing score
   */
  public record Standing(String team, int members, BigDecimal mean, Integer rank) {}

  /**
   * Teams of one department, best first, the unranked last; teams without any eligible member with
   * a composite are left out.
   *
   * @param scores of these candidates
   */
  public static List<Standing> of(
      List<Candidate> candidates, List<PersonScore> scores, ScoringRules rules) {
    Map<EmployeeNumber, TieBreakers> ties =
        candidates.stream()
            .collect(
                Collectors.toMap(
                    candidate -> candidate.member().number(),
                    candidate -> ScoredPerson.ties(candidate, rules.usable(candidate.metrics()))));
    List<Team> teams =
        scores.stream()
            .filter(score -> score.eligible() && score.composite() != null)
            .collect(Collectors.groupingBy(PersonScore::team, TreeMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(members -> Team.of(members, ties))
            .toList();
    Map<String, Integer> ranks = ranks(teams, rules.passFrom());
    return teams.stream().map(team -> team.standing(ranks.get(team.name))).sorted(ORDER).toList();
  }

  private static Map<String, Integer> ranks(List<Team> teams, BigDecimal passFrom) {
    return Ranking.of(
        teams.stream()
            .filter(team -> team.members >= MINIMUM_MEMBERS)
            .filter(team -> team.mean.compareTo(Fraction.of(passFrom)) >= 0)
            .map(team -> new Ranking.Entry<>(team.name, Scores.compared(team.mean), team.ties))
            .toList());
  }

  private record Team(String name, int members, Fraction mean, TieBreakers ties) {

    static Team of(List<PersonScore> members, Map<EmployeeNumber, TieBreakers> ties) {
      List<TieBreakers> all = members.stream().map(m -> ties.get(m.employee())).toList();
      return new Team(
          members.get(0).team(),
          members.size(),
          mean(members.stream().map(PersonScore::composite).toList()),
          new TieBreakers(
              compared(all.stream().map(TieBreakers::satisfaction).toList()),
              compared(all.stream().map(TieBreakers::resolutionRate).toList()),
              compared(all.stream().map(TieBreakers::verifiedComplaints).toList())));
    }

    Standing standing(Integer rank) {
      return new Standing(name, members, Scores.shown(mean), rank);
    }

    private static Fraction mean(List<BigDecimal> figures) {
      List<Fraction> given = figures.stream().filter(Objects::nonNull).map(Fraction::of).toList();
      return given.isEmpty() ? null : Fraction.mean(given);
    }

    private static BigDecimal compared(List<BigDecimal> figures) {
      Fraction mean = mean(figures);
      return mean == null ? null : Scores.compared(mean);
    }
  }
}
