package org.kaohe.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.assessment.ScoringFixture.number;
import static org.kaohe.assessment.ScoringFixture.part;
import static org.kaohe.assessment.ScoringFixture.person;
import static org.kaohe.assessment.ScoringFixture.rules;
import static org.kaohe.assessment.ScoringFixture.score;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositeScoreTest {

  @ParameterizedTest(name = "metrics {0}, manager {1}, peers {2} {3}, self {4}: {5}")
  @CsvSource({
    // 36 + 24 + 14 + 6
    "90, 80, 70, 70, 60, 80.00",
    // one missing: the others scaled up
    "  , 80, 70, 70, 60, 73.33", // (2400 + 1400 + 600) / 60
    "90,   , 70, 70, 60, 80.00", // (3600 + 1400 + 600) / 70
    "90, 80,   ,   , 60, 82.50", // (3600 + 2400 + 600) / 80
    "90, 80, 70,   , 60, 82.50", // one peer is too few
    "90, 80, 70, 70,   , 82.22", // (3600 + 2400 + 1400) / 90
    // two missing
    "90, 80,   ,   ,   , 85.71", // 6000 / 70
    "90,   ,   ,   , 60, 84.00", // (3600 + 600) / 50
    "90,   , 70, 70,   , 83.33", // (3600 + 1400) / 60
    "  , 80,   ,   , 60, 75.00", // (2400 + 600) / 40
    "  , 80, 70, 70,   , 76.00", // (2400 + 1400) / 50
    // three missing
    "90,   ,   ,   ,   , 90.00",
    "  , 80,   ,   ,   , 80.00",
    // neither metrics nor manager: no composite
    "  ,   , 70, 70, 60, ",
    "  ,   , 70, 70,   , ",
    "  ,   ,   ,   , 60, ",
    "  ,   ,   ,   ,   , "
  })
  void missing_parts_are_dropped_and_the_others_scaled_up(
      String metrics, String manager, String peer1, String peer2, String self, String composite) {
    ScoringFixture.Person person = person("E1").metrics(metrics).manager(manager).self(self);
    if (peer1 != null) {
      person.peers(peer1);
    }
    if (peer2 != null) {
      person.peers(peer2);
    }
    assertThat(score(person).composite()).isEqualTo(number(composite));
  }

  @Test
  void five_and_five_without_a_third_is_five() {
    PersonScore score = score(person("E1").metrics("5").manager("5"));
    assertThat(score.composite()).isEqualTo("5.00");
  }

  @Test
  void an_own_omission_scores_zero_in_its_part_so_that_skipping_never_pays() {
    PersonScore omitted =
        score(person("E1").metrics("90").manager("80").peers("70", "70").omittedSelf());
    // 36 + 24 + 14 + 0
    assertThat(omitted.composite()).isEqualTo("74.00");
    assertThat(omitted.selfScore()).isEqualTo("0.00");
    assertThat(part(omitted, "self").note()).isEqualTo("未按期自评，计 0 分");
    assertThat(part(omitted, "self").appliedWeight()).isEqualTo("10.00");
  }

  @Test
  void an_omission_alone_makes_no_composite() {
    assertThat(score(person("E1").peers("70", "70").omittedSelf()).composite()).isNull();
  }

  @Test
  void an_excused_self_assessment_is_dropped_and_the_explanation_says_so() {
    PersonScore score = score(person("E1").metrics("90").manager("80").peers("70", "70"));
    assertThat(score.selfScore()).isNull();
    assertThat(part(score, "self").appliedWeight()).isNull();
    assertThat(part(score, "self").note()).isEqualTo("无自评，不计，其余部分按比例折算");
    assertThat(part(score, "metrics").appliedWeight()).isEqualTo("44.44");
  }

  @Test
  void a_single_peer_is_missing_and_leaks_no_mean() {
    PersonScore score = score(person("E1").metrics("90").peers("70"));
    assertThat(score.peerScore()).isNull();
    assertThat(part(score, "peers").note()).isEqualTo("互评不足两份，不计，其余部分按比例折算");
    assertThat(score.reviewMeans()).isEmpty();
  }

  @Test
  void peers_are_the_mean_of_the_reviews_received() {
    PersonScore score = score(person("E1").metrics("90").peers("70", "80", "81"));
    assertThat(score.peerScore()).isEqualTo("77.00");
    assertThat(part(score, "peers").note()).isEqualTo("3 份互评的平均");
  }

  @Test
  void a_review_is_the_mean_of_the_criteria_given() {
    Candidate of = person("E1").candidate();
    ReviewScores manager = new ReviewScores(number("90"), null, number("80"), null);
    Candidate candidate =
        new Candidate(
            of.member(), of.metrics(), null, false, List.of(), manager, 0, of.adjustment());
    PersonScore score =
        MonthScoring.score(
                ScoringFixture.OCTOBER, rules(), List.of(candidate), ScoringFixture.weekdays())
            .get(0);
    assertThat(score.managerScore()).isEqualTo("85.00");
    assertThat(score.reviewMeans())
        .containsEntry("managerAttitude", number("90"))
        .containsEntry("managerScore", number("85"))
        .doesNotContainKey("managerTeamwork");
  }

  @Test
  void means_that_rules_compare_are_not_rounded_up_to_a_bound() {
    PersonScore score = score(person("E1").peers("90", "90", "89.99"));
    assertThat(score.peerScore()).isEqualTo("90.00");
    assertThat(score.reviewMeans().get("peerScore")).isLessThan(number("90"));
    PersonScore exact = score(person("E1").peers("89", "90", "91"));
    assertThat(exact.reviewMeans().get("peerScore")).isEqualByComparingTo("90");
  }

  @ParameterizedTest(name = "metrics {0}, manager {1}: {2} {3}")
  @CsvSource({
    // with metrics 40 and manager 30 the mean is (4 m + 3 n) / 7
    "79.995, 79.995, 80.00, 合格",
    "79.9949, 79.9949, 79.99, 不合格",
    "79.9899, 79.9999, 79.99, 不合格",
    "80, 80, 80.00, 合格",
    "89.995, 89.995, 90.00, 良好",
    "89.994, 89.994, 89.99, 合格",
    "94.995, 94.995, 95.00, 优秀",
    "94.9949999, 94.9949999, 94.99, 良好",
    "100, 100, 100.00, 优秀",
    "0, 0, 0.00, 不合格"
  })
  void the_composite_is_rounded_once_and_graded_afterwards(
      String metrics, String manager, String composite, String grade) {
    PersonScore score = score(person("E1").metrics(metrics).manager(manager));
    assertThat(score.composite()).isEqualTo(composite);
    assertThat(score.grade()).isEqualTo(grade);
  }

  @Test
  void rounded_parts_would_have_given_another_composite() {
    // exact: 40*79.994 + 30*79.997 = 5599.67; / 70 = 79.9952… -> 80.00
    PersonScore score = score(person("E1").metrics("79.994").manager("79.997"));
    assertThat(score.metricsScore()).isEqualTo("79.99");
    assertThat(score.managerScore()).isEqualTo("80.00");
    assertThat(score.composite()).isEqualTo("80.00");
  }

  @ParameterizedTest
  @CsvSource({
    "98, 5, 100.00, 优秀",
    "95, 5, 100.00, 优秀",
    "3, -5, 0.00, 不合格",
    "79.99, 0.01, 80.00, 合格",
    "80, -0.01, 79.99, 不合格",
    "80, 0, 80.00, 合格"
  })
  void hr_points_come_last_and_stay_on_the_scale(
      String metrics, String points, String composite, String grade) {
    PersonScore score = score(person("E1").metrics(metrics).adjusted(points));
    assertThat(score.composite()).isEqualTo(composite);
    assertThat(score.grade()).isEqualTo(grade);
  }

  @Test
  void points_are_shown_among_the_parts_and_nothing_is_shown_without_any() {
    assertThat(part(score(person("E1").metrics("80").adjusted("-2.5")), "adjustment").value())
        .isEqualTo("-2.5");
    assertThat(score(person("E1").metrics("80")).parts())
        .noneMatch(part -> part.key().equals(PersonScore.ADJUSTMENT));
  }

  @Test
  void without_composite_there_is_neither_grade_nor_rank() {
    PersonScore score = score(person("E1").self("100").adjusted("5"));
    assertThat(score.composite()).isNull();
    assertThat(score.grade()).isNull();
    assertThat(score.rank()).isNull();
    assertThat(part(score, "metrics").note()).isEqualTo("既无指标得分又无上级评价，没有综合分");
  }

  @Test
  void every_source_and_indicator_is_explained_with_its_weights() {
    PersonScore score =
        score(person("E1").metrics("90").manager("80").peers("70", "70").self("60"));
    assertThat(score.parts().stream().map(PersonScore.Part::key))
        .containsExactly(
            "metrics.satisfaction",
            "metrics.resolutionRate",
            "metrics",
            "manager",
            "peers",
            "self");
    assertThat(score.parts().stream().map(PersonScore.Part::appliedWeight))
        .containsExactly(
            number("50.00"),
            number("50.00"),
            number("40.00"),
            number("30.00"),
            number("20.00"),
            number("10.00"));
  }

  @ParameterizedTest
  @CsvSource({"0, , true", "5, 5, true", "5, 4, false", "5, , true", "0, 0, true"})
  void too_few_ratings_make_the_satisfaction_missing(int minimum, String ratings, boolean counted) {
    PersonScore score =
        score(
            person("E1")
                .metric("satisfaction", "100")
                .metric("resolutionRate", "80")
                .metric("ratings", ratings),
            rules(rules().indicators(), minimum));
    assertThat(score.metricsScore()).isEqualTo(counted ? "90.00" : "80.00");
  }
}
