package org.kaohe.policy.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Month.part;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.policy.Month;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.shared.Period;

class PartsFactsTest {

  private static final Period QUARTER = Period.parse("2026-Q4");

  private final Asked asked =
      new Asked(
              Asked.metric("sales"),
              Asked.metric("salesTarget"),
              Asked.metric("satisfaction"),
              Asked.metric("callbackRate"),
              Asked.yesNo("callbackDuty"),
              Asked.composite(),
              new PartsSumFact("total", "季度销售额", "sales", List.of("salesTarget"), "twoMonths"),
              new PartsSumFact("target", "季度目标", "salesTarget", List.of("sales"), "twoMonths"),
              new PartsSumFact("any", "销售额", "sales", null, null),
              new StreakFact("short", "连续未达标", "total", null, "target", null, null, null),
              new PartsMeanFact(
                  "callback",
                  "值班周平均回访率",
                  "callbackRate",
                  new Where("callbackDuty", "true"),
                  "from"),
              new PartsMeanFact("plain", "平均回访率", "callbackRate", null, null),
              new PartsCountFact("none", "无销售月数", "sales", "0", null, null, null, null),
              new PartsCountFact("low", "低于目标月数", "sales", null, "salesTarget", null, null, null),
              new MeanFact("mean", "部门满意度", "satisfaction"),
              new PartsMeanFact("yearly", "全年满意度", "mean", null, null))
          .figure("twoMonths", "2")
          .figure("from", "90");

  private static PersonPeriod ineligible(PersonPeriod part) {
    return new PersonPeriod(
        part.period(),
        part.metrics(),
        part.composite(),
        part.grade(),
        null,
        false,
        part.reviewMeans());
  }

  @Test
  void sumsSpeakOfTheEligiblePartsThatHaveBothFigures() {
    Month month = new Month().in(QUARTER);
    month
        .person("E1")
        .parts(
            part("2026-10", null, "sales=100.10", "salesTarget=90"),
            part("2026-11", null, "sales=50"),
            part("2026-12", null, "sales=30.05", "salesTarget=40"));

    assertThat(asked.text(month, "E1", "total")).isEqualTo("130.15");
    assertThat(asked.text(month, "E1", "target")).isEqualTo("130");
    assertThat(asked.text(month, "E1", "any")).isEqualTo("180.15");
    assertThat(asked.of(month, "E1", "total").details())
        .containsEntry("季度销售额(期间)", "2026-10、2026-12");
  }

  @Test
  void fewerPartsThanTheMinimumAreMissing() {
    Month month = new Month().in(QUARTER);
    month
        .person("E1")
        .parts(
            part("2026-10", null, "sales=1", "salesTarget=9"),
            ineligible(part("2026-11", null, "sales=1", "salesTarget=9")));
    month.person("E2");

    assertThat(asked.of(month, "E1", "total").missing()).isEqualTo("有季度销售额数据的期间少于 2 个");
    assertThat(asked.text(month, "E1", "any")).isEqualTo("1");
    assertThat(asked.text(month, "E2", "any")).isEqualTo("?");
  }

  @ParameterizedTest
  @CsvSource({"17.99, 2", "18, 0", "18.01, 0"})
  void quartersBelowTheirTargetAreCountedInARowEachByItsOwnMonths(String sales, String streak) {
    Month month = new Month().in(QUARTER);
    month
        .person("E1")
        .parts(
            part("2026-10", null, "sales=" + sales, "salesTarget=9"),
            part("2026-11", null, "sales=0", "salesTarget=9"))
        .before(
            "2026-Q3",
            part("2026-07", null, "sales=8", "salesTarget=9"),
            part("2026-08", null, "sales=9", "salesTarget=9"));

    assertThat(asked.text(month, "E1", "short")).isEqualTo(streak);
  }

  @Test
  void aQuarterWithTooFewMonthsBreaksTheChain() {
    Month month = new Month().in(QUARTER);
    month
        .person("E1")
        .parts(
            part("2026-10", null, "sales=1", "salesTarget=9"),
            part("2026-11", null, "sales=1", "salesTarget=9"))
        .before("2026-Q3", part("2026-07", null, "sales=8", "salesTarget=9"))
        .before(
            "2026-Q2",
            part("2026-04", null, "sales=8", "salesTarget=9"),
            part("2026-05", null, "sales=8", "salesTarget=9"));

    assertThat(asked.text(month, "E1", "short")).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource({"89.99, -", "90, 85", "90.01, 85.005"})
  void theMeanOfDutyWeeksNeedsOneWeekThatReachesTheBound(String best, String mean) {
    Month month = new Month();
    month
        .person("E1")
        .parts(
            part("2026-W41", null, "callbackDuty=1", "callbackRate=" + best),
            part("2026-W42", null, "callbackDuty=1", "callbackRate=80"),
            part("2026-W43", null, "callbackDuty=0", "callbackRate=99"),
            part("2026-W44", null, "callbackRate=99"),
            ineligible(part("2026-W40", null, "callbackDuty=1", "callbackRate=99")));

    assertThat(asked.text(month, "E1", "callback")).isEqualTo(mean);
  }

  @Test
  void aMeanOfNoPartsIsMissing() {
    Month month = new Month();
    month.person("E1").parts(part("2026-W41", null));

    assertThat(asked.text(month, "E1", "plain")).isEqualTo("?");
    assertThat(asked.text(month, "E1", "callback")).isEqualTo("-");
  }

  @Test
  void partsAreCountedThatMeetTheConditionAndHaveTheFact() {
    Month month = new Month().in(QUARTER);
    month
        .person("E1")
        .parts(
            part("2026-10", null, "sales=0.00", "salesTarget=5"),
            part("2026-11", null, "sales=5", "salesTarget=5"),
            part("2026-12", null, "sales=0"));
    month.person("E2").parts(part("2026-10", null, "salesTarget=5"));

    assertThat(asked.of(month, "E1", "none").details())
        .containsEntry("无销售月数(期间)", "2026-10、2026-12");
    assertThat(asked.text(month, "E1", "none")).isEqualTo("2");
    assertThat(asked.text(month, "E1", "low")).isEqualTo("1");
    assertThat(asked.text(month, "E2", "none")).isEqualTo("?");
  }

  @Test
  void theDepartmentsYearIsTheMeanOfItsMonthlyMeansNotOfItsPeoplesFigures() {
    Month year = new Month().in(Period.parse("2026"));
    year.person("E1")
        .parts(part("2026-01", null, "satisfaction=100"), part("2026-02", null, "satisfaction=90"));
    year.person("E2").parts(part("2026-01", null, "satisfaction=98"), part("2026-03", null));
    year.person("E3").parts(ineligible(part("2026-02", null, "satisfaction=10")));

    // January (100 + 98) / 2 = 99, February 90, March without data: (99 + 90) / 2
    assertThat(Asked.text(asked.ofDepartment(year, "yearly"))).isEqualTo("94.5");
    assertThat(asked.ofDepartment(year, "yearly").details()).containsEntry("全年满意度(有数据期间数)", "2");
    assertThat(Asked.text(asked.ofDepartment(new Month(), "yearly"))).isEqualTo("?");
  }
}
