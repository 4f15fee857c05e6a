package org.kaohe.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.assessment.ScoringFixture.number;
import static org.kaohe.assessment.ScoringFixture.person;
import static org.kaohe.assessment.ScoringFixture.scores;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RankingTest {

  private static Ranking.Entry<String> entry(
      String who, String score, String satisfaction, String resolution, int complaints) {
    return new Ranking.Entry<>(
        who,
        number(score),
        new TieBreakers(number(satisfaction), number(resolution), number("" + complaints)));
  }

  @Test
  void ties_are_broken_by_satisfaction_then_resolution_then_fewer_complaints() {
    assertThat(
            Ranking.of(
                List.of(
                    entry("complained", "90", "95", "90", 1),
                    entry("content", "90", "96", "80", 9),
                    entry("solved", "90", "95", "91", 2),
                    entry("quiet", "90", "95", "90", 0),
                    entry("best", "90.01", "60", "60", 9))))
        .isEqualTo(Map.of("best", 1, "content", 2, "solved", 3, "quiet", 4, "complained", 5));
  }

  @Test
  void a_missing_tie_breaker_sorts_last() {
    assertThat(
            Ranking.of(
                List.of(
                    entry("without", "90", null, "99", 0),
                    entry("zero", "90", "0", "0", 5),
                    entry("unsolved", "90", "0", null, 0))))
        .isEqualTo(Map.of("zero", 1, "unsolved", 2, "without", 3));
  }

  @Test
  void who_is_still_tied_shares_the_rank_and_the_next_is_skipped() {
    assertThat(
            Ranking.of(
                List.of(
                    entry("a", "90.00", "95", "90", 0),
                    entry("b", "90", "95.0", "90.00", 0),
                    entry("c", "89.99", "99", "99", 0))))
        .isEqualTo(Map.of("a", 1, "b", 1, "c", 3));
  }

  @Test
  void ranks_are_within_the_department_and_skip_people_without_composite() {
    List<PersonScore> scores =
        scores(
            List.of(
                person("B1").in("乙部", "一组").metrics("85"),
                person("A2").in("甲部", "一组").metrics("80"),
                person("A1").in("甲部", "一组").metrics("90"),
                person("A0").in("甲部", "一组")));
    assertThat(
            scores.stream()
                .collect(Collectors.toMap(s -> s.employee().value(), s -> "" + s.rank())))
        .isEqualTo(Map.of("A1", "1", "A2", "2", "A0", "null", "B1", "1"));
  }

  @Test
  void the_list_is_in_order_of_rank_with_the_unranked_last() {
    List<PersonScore> scores =
        scores(
            List.of(
                person("E0"),
                person("E1").metrics("70"),
                person("E2").metrics("99").metric("attendedDays", "2"),
                person("E3").metrics("80")));
    assertThat(scores.stream().map(s -> s.employee().value()))
        .containsExactly("E3", "E1", "E0", "E2");
  }
}
