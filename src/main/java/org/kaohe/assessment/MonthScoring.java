package org.kaohe.assessment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/** A month's scores, eligibility, grades and ranks (policies part C). Pure. */
public final class MonthScoring {

  private static final Comparator<ScoredPerson> ORDER =
      Comparator.comparing(ScoredPerson::department)
          .thenComparing(
              person -> person.score().rank(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(person -> person.score().employee());

  private MonthScoring() {}

  /**
   * Scores everybody and ranks them within their department; in order of department, rank (the
   * unranked last) and number.
   *
   * @throws org.kaohe.shared.Refused {@code calendar-missing} if presence must be counted in a year
   *     without a calendar
   */
  public static List<PersonScore> score(
      Period month, ScoringRules rules, List<Candidate> candidates, WorkingDays workingDays) {
    return scored(month, rules, candidates, workingDays).stream().map(ScoredPerson::score).toList();
  }

  /** As above, without the parts that explain the scores: sooner. */
  public static List<PersonScore> scoreOnly(
      Period month, ScoringRules rules, List<Candidate> candidates, WorkingDays workingDays) {
    return scored(month, rules, candidates, workingDays, false).stream()
        .map(ScoredPerson::score)
        .toList();
  }

  static List<ScoredPerson> scored(
      Period month, ScoringRules rules, List<Candidate> candidates, WorkingDays workingDays) {
    return scored(month, rules, candidates, workingDays, true);
  }

  private static List<ScoredPerson> scored(
      Period month,
      ScoringRules rules,
      List<Candidate> candidates,
      WorkingDays workingDays,
      boolean explained) {
    Eligibility eligibility = new Eligibility(month, rules, workingDays);
    List<ScoredPerson> people =
        candidates.stream()
            .map(candidate -> ScoredPerson.of(candidate, rules, eligibility, explained))
            .toList();
    return ranked(people);
  }

  /** Ranked within their departments, in the order promised above. */
  static List<ScoredPerson> ranked(List<ScoredPerson> people) {
    Map<EmployeeNumber, Integer> ranks = ranks(people);
    return people.stream()
        .map(person -> person.withRank(ranks.get(person.score().employee())))
        .sorted(ORDER)
        .toList();
  }

  private static Map<EmployeeNumber, Integer> ranks(List<ScoredPerson> people) {
    Map<EmployeeNumber, Integer> ranks = new HashMap<>();
    people.stream()
        .filter(ScoredPerson::isRanked)
        .collect(Collectors.groupingBy(ScoredPerson::department))
        .values()
        .forEach(
            department ->
                ranks.putAll(Ranking.of(department.stream().map(MonthScoring::entry).toList())));
    return ranks;
  }

  private static Ranking.Entry<EmployeeNumber> entry(ScoredPerson person) {
    return new Ranking.Entry<>(
        person.score().employee(), person.score().composite(), person.tieBreakers());
  }
}
