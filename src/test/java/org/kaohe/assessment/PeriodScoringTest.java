package org.kaohe.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaohe.assessment.ScoringFixture.number;
import static org.kaohe.assessment.ScoringFixture.person;
import static org.kaohe.assessment.ScoringFixture.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.shared.Period;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;

/** Weeks, quarters and years, worked out by hand. */
class PeriodScoringTest {

  private static final Period WEEK = Period.parse("2026-W43");
  private static final Period QUARTER = Period.parse("2026-Q4");
  private static final Period YEAR = Period.parse("2026");

  @Test
  void aWeeksCompositeIsTheMetricsScoreOfTheWeek() {
    PersonScore score =
        only(
            WEEK,
            week(person("A").member(), Map.of("satisfaction", "95.55", "resolutionRate", "92")));

    // (95.55 + 92) / 2 = 93.775
    assertThat(score.composite()).isEqualByComparingTo("93.78");
    assertThat(score.metricsScore()).isEqualByComparingTo("93.78");
    assertThat(score.grade()).isEqualTo("良好");
    assertThat(score.rank()).isEqualTo(1);
    assertThat(score.eligible()).isTrue();
    assertThat(score.parts()).extracting(PersonScore.Part::key).contains("metrics.satisfaction");
  }

  @Test
  void whoeverHasNoFiguresOfTheWeekIsNotEligible() {
    List<PersonScore> scores =
        PeriodScoring.score(
            WEEK,
            rules(),
            List.of(
                week(person("A").member(), Map.of()),
                week(person("B").member(), Map.of("callbackRate", "90")),
                week(person("C").as(StaffRole.MANAGER).member(), Map.of("satisfaction", "99"))));

    assertThat(scores)
        .extracting(score -> score.employee().value(), PersonScore::eligible, PersonScore::rank)
        .containsExactly(
            tuple("A", false, null),
            // eligible without a composite: other rules of the week read the callback rate
            tuple("B", true, null),
            tuple("C", false, null));
    assertThat(scores.get(0).ineligibleReason()).isEqualTo("本周没有指标数据");
    assertThat(scores.get(2).ineligibleReason()).contains("角色不是员工");
  }

  @Test
  void inAWeekPresenceAndTheLastDayDoNotMatter() {
    StaffMember left = person("A").employed("2024-01-01", "2026-10-20").member();

    assertThat(only(WEEK, week(left, Map.of("satisfaction", "91"))).eligible()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "90.00, 91.00, 93.00, 91.33", // 274 / 3 = 91.333…
    "90.00, 91.00, 92.01, 91.00", // 273.01 / 3 = 91.00333…
    "94.99, 95.01, , 95.00", // 190 / 2: 优秀 from 95 on
    "90.00, 90.01, , 90.01" // 90.005 is rounded up
  })
  void aQuartersCompositeIsTheMeanOfItsMonths(
      String october, String november, String december, String mean) {
    PersonScore score =
        only(
            QUARTER,
            months(
                person("A").member(),
                month(10, october),
                month(11, november),
                month(12, december)));

    assertThat(score.composite()).isEqualTo(number(mean));
    assertThat(score.grade()).isEqualTo(number(mean).compareTo(number("95")) >= 0 ? "优秀" : "良好");
    assertThat(score.eligible()).isTrue();
    assertThat(score.metricsScore()).isNull();
  }

  @Test
  void aQuarterTakesTwoMonthsAndAYearSix() {
    StaffMember member = person("A").member();

    PersonScore one = only(QUARTER, months(member, month(10, "95")));
    assertThat(one.eligible()).isFalse();
    assertThat(one.rank()).isNull();
    assertThat(one.composite()).isEqualByComparingTo("95");
    assertThat(one.ineligibleReason()).isEqualTo("有效的月度结果 1 个，不足 2 个");
    assertThat(only(QUARTER, months(member, month(10, "95"), month(12, "95"))).rank()).isEqualTo(1);

    PersonPeriod[] five = {
      month(1, "90"), month(2, "90"), month(3, "90"), month(8, "90"), month(9, "90")
    };
    assertThat(only(YEAR, months(member, five)).ineligibleReason()).isEqualTo("有效的月度结果 5 个，不足 6 个");
    PersonPeriod[] six = Arrays.copyOf(five, 6);
    six[5] = month(12, "96");
    // (5 * 90 + 96) / 6 = 91
    assertThat(only(YEAR, months(member, six)).composite()).isEqualByComparingTo("91");
    assertThat(only(YEAR, months(member, six)).eligible()).isTrue();
  }

  @Test
  void monthsInWhichThePersonWasNotEligibleOrHadNoCompositeDoNotCount() {
    PersonScore score =
        only(
            QUARTER,
            months(person("A").member(), month(10, "90"), ineligible(11, "50"), month(12, "92")));

    assertThat(score.composite()).isEqualByComparingTo("91");
    assertThat(score.eligible()).isTrue();
    assertThat(score.parts())
        .extracting(PersonScore.Part::key, PersonScore.Part::appliedWeight)
        .containsExactly(
            tuple("month.2026-10", number("50.00")),
            tuple("month.2026-11", null),
            tuple("month.2026-12", number("50.00")));

    assertThat(
            only(
                    QUARTER,
                    months(
                        person("A").member(),
                        month(10, "90"),
                        ineligible(11, "50"),
                        withoutComposite(12)))
                .ineligibleReason())
        .isEqualTo("有效的月度结果 1 个，不足 2 个");
  }

  @Test
  void withoutAnyMonthThereIsNoScore() {
    PersonScore score = only(YEAR, months(person("A").member()));

    assertThat(score.composite()).isNull();
    assertThat(score.grade()).isNull();
    assertThat(score.ineligibleReason()).isEqualTo("有效的月度结果 0 个，不足 6 个");
  }

  @Test
  void whoeverLeftBeforeTheLastDayIsNotEligibleAndWhoeverLeavesOnItIs() {
    PersonPeriod[] both = {month(10, "95"), month(11, "95")};

    PersonScore left =
        only(QUARTER, months(person("A").employed("2024-01-01", "2026-12-30").member(), both));
    assertThat(left.eligible()).isFalse();
    assertThat(left.ineligibleReason()).isEqualTo("季末不在职（2026-12-30 离职）");
    assertThat(
            only(QUARTER, months(person("A").employed("2024-01-01", "2026-12-31").member(), both))
                .eligible())
        .isTrue();
    assertThat(
            only(YEAR, months(person("A").employed("2024-01-01", "2026-12-30").member(), both))
                .ineligibleReason())
        .isEqualTo("年末不在职（2026-12-30 离职）；有效的月度结果 2 个，不足 6 个");
  }

  @Test
  void aYearHasAnnualPointsAndNeverMoreThanAHundred() {
    PersonPeriod[] six = sixMonths("97.50");

    PersonScore some = only(YEAR, withPoints("2", six));
    assertThat(some.composite()).isEqualByComparingTo("99.5");
    assertThat(some.parts())
        .filteredOn(part -> part.key().equals(PersonScore.ANNUAL_POINTS))
        .singleElement()
        .satisfies(part -> assertThat(part.value()).isEqualByComparingTo("2"));
    assertThat(only(YEAR, withPoints("2.5", six)).composite()).isEqualByComparingTo("100");
    assertThat(only(YEAR, withPoints("3", six)).composite()).isEqualByComparingTo("100");
    // the points are added before rounding: 541.01 / 6 + 0.5 = 90.66833…
    assertThat(
            only(
                    YEAR,
                    withPoints(
                        "0.5",
                        month(1, "90.00"),
                        month(2, "90.00"),
                        month(3, "90.00"),
                        month(4, "90.00"),
                        month(5, "90.00"),
                        month(6, "91.01")))
                .composite())
        .isEqualByComparingTo("90.67");
  }

  @Test
  void aQuarterTakesNoPoints() {
    PersonPeriod[] both = {month(10, "90"), month(11, "90")};

    assertThat(only(QUARTER, withPoints("5", both)).composite()).isEqualByComparingTo("90");
  }

  @Test
  void tiesAreBrokenBySatisfactionThenResolutionThenComplaintsAndElseShared() {
    List<PersonScore> scores =
        PeriodScoring.score(
            QUARTER,
            rules(),
            List.of(
                tied("A", 1, "95", "90"),
                tied("B", 0, "95", "90"),
                tied("C", 0, "96", "80"),
                tied("D", 0, null, "99"),
                tied("E", 1, "95", "90"),
                tied("F", 0, "95", "91")));

    assertThat(scores)
        .extracting(score -> score.employee().value() + score.rank())
        .containsExactly("C1", "F2", "B3", "A4", "E4", "D6");
  }

  @Test
  void departmentsAreRankedEachOnItsOwn() {
    List<PersonScore> scores =
        PeriodScoring.score(
            QUARTER,
            rules(),
            List.of(
                months(person("A").in("乙部", "一组").member(), month(10, "90"), month(11, "90")),
                months(person("B").in("甲部", "一组").member(), month(10, "80"), month(11, "80"))));

    assertThat(scores).extracting(PersonScore::rank).containsExactly(1, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-W01, 2026-01", // Monday is 2025-12-29, Thursday is New Year's Day
    "2026-W53, 2026-12", // Thursday is New Year's Eve, Sunday is in 2027
    "2026-W05, 2026-01", // Thursday 01-29, Sunday 02-01
    "2026-W44, 2026-10", // Thursday 10-29, Sunday 11-01
    "2026-W40, 2026-10", // Monday 09-28, Thursday 10-01
    "2025-W01, 2025-01" // Monday is 2024-12-30
  })
  void aWeekAcrossABorderBelongsToTheMonthOfItsThursday(String week, String month) {
    assertThat(Period.parse(week).payMonth()).isEqualTo(Period.parse(month));
  }

  @Test
  void figuresOfAQuarterAreMeansOfRatesAndTimesAndSumsOfCountsAndAmounts() {
    Map<String, BigDecimal> figures =
        PeriodMetrics.of(
            List.of(
                figures(
                    "satisfaction",
                    "90",
                    "firstResponseSeconds",
                    "20",
                    "sales",
                    "100.5",
                    "lateCount",
                    "1"),
                figures(
                    "satisfaction",
                    "91",
                    "sales",
                    "200",
                    "monthFixedPay",
                    "5000",
                    "tasksOnTime",
                    "1"),
                figures("satisfaction", "93", "firstResponseSeconds", "25")));

    assertThat(figures.keySet())
        .containsExactlyInAnyOrder("satisfaction", "firstResponseSeconds", "sales", "lateCount");
    assertThat(figures.get("satisfaction")).isEqualByComparingTo("91.3333333333");
    assertThat(figures.get("firstResponseSeconds")).isEqualByComparingTo("22.5");
    assertThat(figures.get("sales")).isEqualByComparingTo("300.5");
    assertThat(figures.get("lateCount")).isEqualByComparingTo("1");
    assertThat(PeriodMetrics.of(List.of())).isEmpty();
  }

  private static PersonScore only(Period period, PeriodCandidate candidate) {
    return PeriodScoring.score(period, rules(), List.of(candidate)).get(0);
  }

  private static PeriodCandidate week(StaffMember member, Map<String, String> figures) {
    Map<String, BigDecimal> metrics = new HashMap<>();
    figures.forEach((key, value) -> metrics.put(key, number(value)));
    return new PeriodCandidate(member, metrics, List.of(), BigDecimal.ZERO, 0);
  }

  private static PeriodCandidate months(StaffMember member, PersonPeriod... months) {
    return new PeriodCandidate(
        member,
        Map.of(),
        Arrays.stream(months).filter(m -> m != null).toList(),
        BigDecimal.ZERO,
        0);
  }

  private static PeriodCandidate withPoints(String points, PersonPeriod... months) {
    return new PeriodCandidate(person("A").member(), Map.of(), List.of(months), number(points), 0);
  }

  private static PeriodCandidate tied(
      String who, int complaints, String satisfaction, String resolution) {
    return new PeriodCandidate(
        person(who).member(),
        satisfaction == null
            ? figures("resolutionRate", resolution)
            : figures("satisfaction", satisfaction, "resolutionRate", resolution),
        List.of(month(10, "90"), month(11, "90")),
        BigDecimal.ZERO,
        complaints);
  }

  private static PersonPeriod[] sixMonths(String composite) {
    List<PersonPeriod> months = new ArrayList<>();
    for (int month = 1; month <= 6; month++) {
      months.add(month(month, composite));
    }
    return months.toArray(PersonPeriod[]::new);
  }

  private static PersonPeriod month(int month, String composite) {
    return composite == null ? null : known(month, number(composite), true);
  }

  private static PersonPeriod ineligible(int month, String composite) {
    return known(month, number(composite), false);
  }

  private static PersonPeriod withoutComposite(int month) {
    return known(month, null, true);
  }

  private static PersonPeriod known(int month, BigDecimal composite, boolean eligible) {
    return new PersonPeriod(
        Period.month(2026, month), Map.of(), composite, null, null, eligible, Map.of());
  }

  private static Map<String, BigDecimal> figures(String... keysAndValues) {
    Map<String, BigDecimal> figures = new HashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      figures.put(keysAndValues[i], number(keysAndValues[i + 1]));
    }
    return figures;
  }
}
