package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Fixture.P03;
import static org.kaohe.policy.Fixture.lines;
import static org.kaohe.policy.Fixture.notEvaluated;
import static org.kaohe.policy.Fixture.proposals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Period;

class P03AwardsTest {

  private static final Period YEAR = Period.parse("2026");

  @Test
  void withoutAVoteTheRankingsFirstIsProposedForTheMonth() {
    Month month = new Month();
    month.person("E1").scored("93.5", 1);
    month.person("E2").scored("93.5", 1);
    month.person("E3").scored("93", 3);

    assertThat(lines(month.by(P03), "P03-R1"))
        .containsExactly(
            "E1 CASH_AWARD 1000.00",
            "E1 CERTIFICATE 0.00",
            "E2 CASH_AWARD 1000.00",
            "E2 CERTIFICATE 0.00");
    assertThat(proposals(month.by(P03), "P03-R1").get(0).facts())
        .containsEntry("proposed", "true")
        .containsEntry("名次", "1")
        .containsEntry("综合分", "93.5");
  }

  @Test
  void whomTheCommitteeChoseGetsTheAwardInPlaceOfTheRankingsFirst() {
    Month month = new Month();
    month.person("E1").scored("95", 1);
    month.person("E2").scored("85", 2);
    month.elected("P03-R1", "E2");

    assertThat(lines(month.by(P03), "P03-R1"))
        .containsExactly("E2 CASH_AWARD 1000.00", "E2 CERTIFICATE 0.00");
    assertThat(proposals(month.by(P03), "P03-R1").get(0).facts()).doesNotContainKey("proposed");
    assertThat(lines(month.elected("P03-R1").by(P03), "P03-R1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"79.99, 0", "80, 2"})
  void nobodyBelowThePassingGradeIsBestOfTheMonthOrYear(String score, int lines) {
    Month month = new Month();
    month.person("E1").scored(score, 1);
    Month year = new Month().in(YEAR);
    year.person("E1").scored(score, 1);

    assertThat(lines(month.by(P03), "P03-R1")).hasSize(lines);
    assertThat(lines(year.by(P03), "P03-R2")).hasSize(lines);
  }

  @Test
  void ineligiblePeopleAndPeopleWithoutAScoreAreNotProposed() {
    Month month = new Month();
    month.person("E1").scored("99", null).ineligible();
    month.person("E2");

    assertThat(lines(month.by(P03), "P03-R1")).isEmpty();
    assertThat(notEvaluated(month.by(P03), "P03-R1")).hasSize(1);
  }

  @Test
  void theBestYearProposesTheServiceAwardAndTheCommitteeChooses() {
    Month year = new Month().in(YEAR);
    year.person("E1").scored("96", 1);
    year.person("E2").scored("94", 2);

    assertThat(lines(year.by(P03), "P03-R2"))
        .containsExactly("E1 CASH_AWARD 5000.00", "E1 CERTIFICATE 0.00");
    assertThat(proposals(year.by(P03), "P03-R2").get(0).facts()).containsEntry("proposed", "true");
    assertThat(lines(year.elected("P03-R2", "E2").by(P03), "P03-R2"))
        .containsExactly("E2 CASH_AWARD 5000.00", "E2 CERTIFICATE 0.00");
    assertThat(year.by(P03).proposals()).extracting(Proposal::rule).containsOnly("P03-R2");
  }

  @ParameterizedTest
  @CsvSource({"89.99, 0", "90, 2", "90.01, 2"})
  void aTrainingWithAGoodResultIsAnAward(String result, int lines) {
    Month month = new Month();
    month.person("E1");
    month.trained("R1", "E1", "2026-10-12", result);

    assertThat(lines(month.by(P03), "P03-R3")).hasSize(lines);
    if (lines > 0) {
      assertThat(lines(month.by(P03), "P03-R3"))
          .containsExactly("E1 CASH_AWARD 2000.00", "E1 CERTIFICATE 0.00");
    }
  }

  @Test
  void aTrainingWithoutAResultIsNotEvaluated() {
    Month month = new Month();
    month.person("E1");
    month.trained("R1", "E1", "2026-10-12", null);

    assertThat(lines(month.by(P03), "P03-R3")).isEmpty();
    assertThat(notEvaluated(month.by(P03), "P03-R3")).containsExactly("E1 记录没有培训成绩");
  }
}
