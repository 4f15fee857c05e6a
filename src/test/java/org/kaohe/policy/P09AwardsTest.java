package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Fixture.POLICIES;
import static org.kaohe.policy.Fixture.lines;
import static org.kaohe.policy.Fixture.notEvaluated;
import static org.kaohe.policy.Fixture.proposals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Period;
import org.kaohe.shared.Severity;

class P09AwardsTest {

  private static final Policy P09 = POLICIES.get("P09");

  private static Month.Person rated(
      Month month, String number, String satisfaction, String firstContact) {
    return month
        .person(number)
        .scored("90", 1)
        .metric("satisfaction", satisfaction)
        .metric("firstContactRate", firstContact);
  }

  @Test
  void theFiveBestBySatisfactionThenFirstContactEachEarn500() {
    Month month = new Month();
    rated(month, "E1", "95", "80");
    rated(month, "E2", "96", "10");
    rated(month, "E3", "94", "85");
    rated(month, "E4", "94", "84.99");
    rated(month, "E5", "94", null);
    rated(month, "E6", "97", null);
    rated(month, "E7", null, "100");
    PolicyOutcome outcome = month.by(P09);

    assertThat(lines(outcome, "P09-R1"))
        .containsExactly(
            "E1 CASH_AWARD 500.00",
            "E2 CASH_AWARD 500.00",
            "E3 CASH_AWARD 500.00",
            "E4 CASH_AWARD 500.00",
            "E6 CASH_AWARD 500.00");
    assertThat(notEvaluated(outcome, "P09-R1"))
        .singleElement()
        .asString()
        .startsWith("E7 没有客户满意度数据");
  }

  @Test
  void whoeverSharesTheFifthPlaceIsAmongTheFive() {
    Month month = new Month();
    for (int i = 1; i <= 4; i++) {
      rated(month, "E" + i, "9" + (9 - i), "90");
    }
    rated(month, "E5", "90", "90");
    rated(month, "E6", "90", "90");
    rated(month, "E7", "90", "89.99");

    assertThat(proposals(month.by(P09), "P09-R1"))
        .extracting(Proposal::subject)
        .containsExactly("E1", "E2", "E3", "E4", "E5", "E6");
  }

  @Test
  void aFullTieIsBrokenByResolutionRateThenFewerComplaints() {
    Month month = new Month();
    for (int i = 1; i <= 4; i++) {
      rated(month, "E" + i, "99", "90");
    }
    rated(month, "E5", "90", "90").metric("resolutionRate", "80");
    rated(month, "E6", "90", "90").metric("resolutionRate", "80");
    rated(month, "E7", "90", "90").metric("resolutionRate", "79");
    month.record("R1", "E5", "2026-10-05", "客户投诉", Severity.MINOR, null);

    assertThat(proposals(month.by(P09), "P09-R1"))
        .extracting(Proposal::subject)
        .containsExactly("E1", "E2", "E3", "E4", "E6");
  }

  @ParameterizedTest
  @CsvSource({"79.99, 0", "80, 1"})
  void thePassingGradeIsNeededAndTheNextDoesNotMoveUp(String composite, int lines) {
    Month month = new Month();
    rated(month, "E1", "99", "99").scored(composite, 9);

    assertThat(lines(month.by(P09), "P09-R1")).hasSize(lines);
  }

  @ParameterizedTest
  @CsvSource({"95, 优秀", "94.99, 良好", "94.5, 良好", "90, 良好", "89.99, 合格", "80, 合格", "79.99, 不合格"})
  void theBandOfSatisfactionIsShownAsAFact(String satisfaction, String band) {
    Month month = new Month();
    rated(month, "E1", satisfaction, "90");

    assertThat(proposals(month.by(P09), "P09-R1").get(0).facts()).containsEntry("满意度档次", band);
  }

  @ParameterizedTest
  @CsvSource({"90, 达标", "89.99, 未达标或没有数据", ", 未达标或没有数据"})
  void theServiceLevelOfFirstContactIsShownAsAFact(String firstContact, String level) {
    Month month = new Month();
    rated(month, "E1", "95", firstContact);

    assertThat(proposals(month.by(P09), "P09-R1").get(0).facts()).containsEntry("一次解决率服务水平", level);
  }

  @Test
  void theBestTeamOfTheQuarterShares3000() {
    Month quarter = new Month().in(Period.parse("2026-Q3"));
    for (int i = 1; i <= 7; i++) {
      quarter.person("E" + i).scored("85", 1);
    }

    assertThat(lines(quarter.by(P09), "P09-R2"))
        .hasSize(7)
        .startsWith("E1 CASH_AWARD 428.58", "E2 CASH_AWARD 428.57");
  }

  @ParameterizedTest
  @CsvSource({"79.99, 0", "80, 3"})
  void theBestTeamNeedsThePassingScore(String composite, int lines) {
    Month quarter = new Month().in(Period.parse("2026-Q3"));
    for (int i = 1; i <= 3; i++) {
      quarter.person("E" + i).scored(composite, 1);
    }

    assertThat(lines(quarter.by(P09), "P09-R2")).hasSize(lines);
  }

  @Test
  void theBestOfTheYearEarns8000AndACertificate() {
    Month year = new Month().in(Period.parse("2026"));
    year.person("E1").scored("80", 1);
    year.person("E2").scored("80", 1);
    year.person("E3").scored("80", 3);
    Month failed = new Month().in(Period.parse("2026"));
    failed.person("E1").scored("79.99", 1);

    assertThat(lines(year.by(P09), "P09-R3"))
        .containsExactly(
            "E1 CASH_AWARD 8000.00",
            "E1 CERTIFICATE 0.00",
            "E2 CASH_AWARD 8000.00",
            "E2 CERTIFICATE 0.00");
    assertThat(lines(failed.by(P09), "P09-R3")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"特殊贡献, P09-R4, 500.00", "创新提案, P09-R5, 200.00"})
  void everyContributionAndSuggestionEarnsItsSum(String category, String rule, String award) {
    Month month = new Month();
    month.person("E1").ineligible();
    month.record("R1", "E1", "2026-10-05", category, Severity.MINOR, null);
    month.record("R2", "E1", "2026-10-06", category, Severity.MINOR, null);

    assertThat(lines(month.by(P09), rule))
        .containsExactly("E1 CASH_AWARD " + award, "E1 CASH_AWARD " + award);
    assertThat(month.by(P09).proposals()).hasSize(2);
  }

  @Test
  void theServiceLevelsAreTargetsOfTheMetricsScore() {
    assertThat(P09.scoring().indicators())
        .extracting(each -> each.metric() + " " + each.weight() + " " + each.target())
        .containsExactly(
            "satisfaction 40 null",
            "firstContactRate 30 null",
            "firstResponseSeconds 20 30",
            "averageResponseSeconds 10 60");
  }
}
