package org.kaohe.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScoringPropertiesTest {

  @Property(tries = 300)
  void ranks_do_not_depend_on_the_order_of_people(
      @ForAll("people") List<Ranking.Entry<Integer>> people, @ForAll long seed) {
    List<Ranking.Entry<Integer>> shuffled = new ArrayList<>(people);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Ranking.of(shuffled)).isEqualTo(Ranking.of(people));
  }

  @Property(tries = 300)
  void a_rank_is_one_more_than_the_number_of_people_strictly_better(
      @ForAll("people") List<Ranking.Entry<Integer>> people) {
    Map<Integer, Integer> ranks = Ranking.of(people);
    for (Ranking.Entry<Integer> person : people) {
      long better = people.stream().filter(other -> isBetter(other, person)).count();
      assertThat(ranks.get(person.who())).isEqualTo((int) better + 1);
    }
  }

  @Property(tries = 300)
  void a_composite_lies_between_its_lowest_and_its_highest_part(
      @ForAll("score") BigDecimal metrics,
      @ForAll("score") BigDecimal manager,
      @ForAll("score") BigDecimal peers,
      @ForAll("score") BigDecimal self) {
    List<Fraction> parts =
        List.of(metrics, manager, peers, self).stream().map(Fraction::of).toList();
    BigDecimal composite = composite(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
    assertThat(composite)
        .isBetween(Scores.shown(Collections.min(parts)), Scores.shown(Collections.max(parts)));
  }

  @Property(tries = 300)
  void equal_parts_give_their_own_score_whichever_are_missing(
      @ForAll("score") BigDecimal score, @ForAll boolean manager, @ForAll boolean peers) {
    Fraction given = Fraction.of(score);
    assertThat(composite(given, manager ? given : null, peers ? given : null, null))
        .isEqualTo(Scores.shown(given));
  }

  @Property(tries = 300)
  void skipping_the_self_assessment_never_pays(
      @ForAll("score") BigDecimal metrics, @ForAll("score") BigDecimal self) {
    Fraction others = Fraction.of(metrics);
    assertThat(composite(others, others, others, Fraction.ZERO))
        .isLessThanOrEqualTo(composite(others, others, others, Fraction.of(self)));
  }

  @Property(tries = 300)
  void weights_applied_add_up_to_a_hundred(
      @ForAll boolean manager, @ForAll boolean peers, @ForAll boolean self) {
    Fraction some = Fraction.ONE;
    CompositeScore score =
        CompositeScore.of(
            sources(some, manager ? some : null, peers ? some : null, self ? some : null),
            ScoringFixture.rules());
    BigDecimal sum =
        score.parts().stream()
            .map(PersonScore.Part::appliedWeight)
            .filter(weight -> weight != null)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum.subtract(BigDecimal.valueOf(100)).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.02"));
  }

  @Provide
  Arbitrary<BigDecimal> score() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(100)).ofScale(4);
  }

  /** Few distinct figures, so that ties are frequent. */
  @Provide
  Arbitrary<List<Ranking.Entry<Integer>>> people() {
    Arbitrary<BigDecimal> few = Arbitraries.integers().between(0, 3).map(BigDecimal::valueOf);
    return Combinators.combine(few, few.injectNull(0.3), few.injectNull(0.3), few)
        .as((score, a, b, c) -> new Ranking.Entry<>(0, score, new TieBreakers(a, b, c)))
        .list()
        .ofMaxSize(30)
        .map(ScoringPropertiesTest::numbered);
  }

  private static List<Ranking.Entry<Integer>> numbered(List<Ranking.Entry<Integer>> people) {
    return IntStream.range(0, people.size())
        .mapToObj(i -> new Ranking.Entry<>(i, people.get(i).score(), people.get(i).tieBreakers()))
        .toList();
  }

  private static boolean isBetter(Ranking.Entry<Integer> one, Ranking.Entry<Integer> other) {
    int byScore = one.score().compareTo(other.score());
    return byScore > 0
        || byScore == 0
            && TieBreakers.BEST_FIRST.compare(one.tieBreakers(), other.tieBreakers()) < 0;
  }

  private static BigDecimal composite(
      Fraction metrics, Fraction manager, Fraction peers, Fraction self) {
    return CompositeScore.of(sources(metrics, manager, peers, self), ScoringFixture.rules()).base();
  }

  private static SourceScores sources(
      Fraction metrics, Fraction manager, Fraction peers, Fraction self) {
    return new SourceScores(metrics, manager, peers, self, peers == null ? 0 : 2, false);
  }
}
