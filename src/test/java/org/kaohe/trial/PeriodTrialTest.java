package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Weeks, quarters and years over HTTP, every figure worked out by hand. */
class PeriodTrialTest extends SpecificationTest {

  private static final String WEEKLY = "工号,期间,客户满意度,问题解决率,回访率,回访值班";
  private static final String SALES = "工号,期间,销售额,销售目标,客户满意度";

  @Test
  void aWeekHasItsStarAndItsCallbackAwards() {
    JsonNode trial =
        trial()
            .staff(people(6))
            .csv(
                "metrics",
                WEEKLY,
                "S01,2026-W43,96,90,92,是",
                "S02,2026-W43,96,95,,",
                "S03,2026-W43,79,,90,否",
                "S04,2026-W43,70,,89.99,是",
                "S06,2026-W43,,,90,是",
                "S06,2026-W42,100,100,,",
                "S05,2026-10,100,100,,")
            .records("WK1,S01,2026-10-20,影响工作,重大,已核实,")
            .run("policy=P01&period=2026-W43");

    // 30% satisfaction, 20% resolution, 15% callback; what is missing is left out:
    // (2880 + 1800 + 1380) / 65, (2880 + 1900) / 50, (2370 + 1350) / 45, (2100 + 1349.85) / 45
    assertThat(ranks(trial))
        .containsExactly("S01 2", "S02 1", "S03 4", "S04 5", "S05 null", "S06 3");
    assertThat(text(score(trial, "S01"), "composite")).isEqualTo("93.23");
    assertThat(text(score(trial, "S02"), "composite")).isEqualTo("95.60");
    assertThat(text(score(trial, "S03"), "composite")).isEqualTo("82.67");
    assertThat(text(score(trial, "S05"), "ineligibleReason")).isEqualTo("本周没有指标数据");
    // the record's month rules are not the week's
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder(
            "S01 R6 CASH_AWARD 50.00",
            "S02 R5 CASH_AWARD 100.00",
            "S02 R5 LETTER",
            "S06 R6 CASH_AWARD 50.00");
    assertThat(notEvaluated(trial, "R6")).containsExactly("S02");
    assertThat(trial.get("period").asText()).isEqualTo("2026-W43");
  }

  @Test
  void aMonthReadsTheWeeksWhoseThursdayIsInIt() {
    JsonNode trial =
        trial()
            .staff(people(4))
            .csv(
                "metrics",
                WEEKLY,
                "S01,2026-10,96,96,96,",
                "S01,2026-W40,,,95,是", // Thursday is 1 October
                "S01,2026-W41,,,99,否",
                "S01,2026-W44,,,91,是", // Thursday is 29 October, Sunday 1 November
                "S01,2026-W45,,,100,是", // Thursday is 5 November
                "S01,2026-W39,,,100,是", // Thursday is 24 September
                "S02,2026-10,96,96,96,",
                "S02,2026-W41,,,92.99,是",
                "S03,2026-10,94.99,94.99,94.99,",
                "S03,2026-W41,,,100,是",
                "S04,2026-10,96,96,96,",
                "S04,2026-W42,,,89.99,是")
            .run("policy=P01&period=2026-10");

    // S01: (95 + 91) / 2 = 93 is above S02's 92.99; S03 is not 优秀; S04 has no week of R6
    assertThat(outcomes(trial, "R7")).containsExactly("S01 R7 CASH_AWARD 70.00");
    assertThat(only(trial, "R7", "CASH_AWARD").get("facts").toString()).contains("\"93\"");
    assertThat(outcomes(trial, "R5", "R6")).isEmpty();
  }

  @Test
  void aQuartersSalesAreRankedGrowAndMeetTheirTargets() {
    List<String> lines = new ArrayList<>();
    lines.addAll(sales("S01", "2026-07", 100, 100, 100));
    lines.addAll(sales("S02", "2026-07", 100, 95, 95));
    lines.addAll(List.of("S03,2026-07,140,140,90", "S03,2026-09,140,140,90"));
    lines.add("S04,2026-09,500,100,90");
    lines.addAll(sales("S01", "2026-04", 100, 95, 95));
    lines.addAll(List.of("S02,2026-04,125,120,90", "S02,2026-05,125,120,90"));
    lines.addAll(List.of("S03,2026-04,130,100,90", "S03,2026-06,130,100,90"));
    // five quarters below target, the first ones more than a year ago
    for (String month : List.of("2025-07", "2025-10", "2026-01", "2026-04", "2026-07")) {
      lines.addAll(sales("S05", month, 80, 80));
    }
    JsonNode trial =
        trial()
            .staff(people(5))
            .csv("metrics", SALES, lines.toArray(String[]::new))
            .run("policy=P10&period=2026-Q3");

    // 60% completion and 40% satisfaction of 90: 96; (96 + 93 + 93) / 3; 96; 84
    assertThat(text(score(trial, "S02"), "composite")).isEqualTo("94.00");
    assertThat(text(score(trial, "S05"), "composite")).isEqualTo("84.00");
    assertThat(text(score(trial, "S04"), "ineligibleReason")).isEqualTo("有效的月度结果 1 个，不足 2 个");
    // sums 300, 290, 280, 160; growth +10, +40, +20, 0
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder(
            "S01 R1 CASH_AWARD 3000.00",
            "S01 R1 CERTIFICATE",
            "S01 R1 PROMOTION_NOMINATION",
            "S02 R2 CASH_AWARD 2000.00",
            "S02 R2 CERTIFICATE",
            "S02 R4 CASH_AWARD 800.00",
            "S02 R4 CERTIFICATE",
            "S02 N1 VERBAL_WARNING",
            "S02 N1 IMPROVEMENT_PLAN",
            "S03 R3 CASH_AWARD 1000.00",
            "S03 R3 CERTIFICATE",
            "S05 N1 ESCALATION");
    JsonNode escalation = only(trial, "N1", "ESCALATION").get("facts");
    assertThat(escalation.get("proposal").asText()).isEqualTo("DEMOTION");
    assertThat(escalation.get("连续销售未达标季度数").asText()).isEqualTo("5");
  }

  @Test
  void aQuarterTakesItsMonthsFromTheHistoryElseComputesThemWithReviews() {
    JsonNode trial =
        trial()
            .staff(people(2))
            .metrics("S01,2026-08,50,50", "S01,2026-09,90,90", "S02,2026-08,79,80")
            .reviews("S01,2026-09,上级,boss,97,97,97,97")
            .history("S01,2026-07,96.5,", "S01,2026-08,95,", "S02,2026-07,80,")
            .run("policy=P01&period=2026-Q3");

    // September: (4 * 90 + 3 * 97) / 7 = 93; (96.5 + 95 + 93) / 3 = 94.8333…
    assertThat(text(score(trial, "S01"), "composite")).isEqualTo("94.83");
    // August: (30 * 79 + 20 * 80) / 50 = 79.4; (80 + 79.4) / 2 = 79.7 is 不合格
    assertThat(text(score(trial, "S02"), "composite")).isEqualTo("79.70");
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder("S02 N2 PROMOTION_SUSPENDED", "S02 N2 ESCALATION");
    assertThat(only(trial, "N2", "ESCALATION").get("facts").get("furthest").asText())
        .isEqualTo("DISMISSAL");
  }

  @Test
  void theBestTeamOfAQuarterSharesItsSum() {
    TrialRequest teams =
        trial()
            .staff(
                "S01,甲组,5000,7000",
                "S02,甲组,5000,7000",
                "S03,甲组,5000,7000",
                "S04,乙组,5000,7000",
                "S05,乙组,5000,7000",
                "S06,乙组,5000,7000",
                "S07,丙组,5000,7000")
            .history(
                quarter("S01 96", "S02 93", "S03 90", "S04 92", "S05 92", "S06 92", "S07 100"));

    // 93 is above 92; two of three members do not make a team
    assertThat(outcomes(teams.run("policy=P08&period=2026-Q3")))
        .containsExactly(
            "S01 R2 CASH_AWARD 1000.00", "S02 R2 CASH_AWARD 1000.00", "S03 R2 CASH_AWARD 1000.00");
    assertThat(outcomes(teams.run("policy=P06&period=2026-Q3")))
        .containsExactly("S07 R2 CASH_AWARD 2000.00");
  }

  @Test
  void aYearHasItsBestItsCheckUpsAndItsCommitteesProposal() {
    List<String> history = new ArrayList<>();
    history.addAll(year("S01", 6, "91"));
    history.addAll(year("S02", 12, "90"));
    for (int month = 8; month <= 12; month++) {
      history.add("S03,2026-%02d,99,".formatted(month));
    }
    history.addAll(year("S04", 6, "99"));
    TrialRequest company =
        trial()
            .csv(
                "staff",
                "工号,姓名,部门,团队,角色,入职日期,离职日期,固定工资,月总工资",
                "S01,甲,试算部,甲组,员工,2024-03-01,,5000,7000",
                "S02,乙,试算部,甲组,员工,2024-03-01,2026-12-31,5000,7000",
                "S03,丙,试算部,甲组,员工,2026-08-01,,5000,7000",
                "S04,丁,试算部,甲组,员工,2024-03-01,2026-12-30,5000,7000",
                "S05,戊,试算部,甲组,经理,2024-03-01,,5000,7000")
            .history(history.toArray(String[]::new));

    JsonNode trial = company.run("policy=P06&period=2026");
    assertThat(ranks(trial)).containsExactly("S01 1", "S02 2", "S03 null", "S04 null", "S05 null");
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder(
            "S01 R3 CASH_AWARD 5000.00",
            "S01 R8 WELFARE",
            "S02 R8 WELFARE",
            "S03 R8 WELFARE",
            "S05 R8 WELFARE");
    assertThat(outcomes(company.run("policy=P08&period=2026")))
        .containsExactly("S01 R3 CASH_AWARD 8000.00");
    JsonNode proposed = company.run("policy=P03&period=2026");
    assertThat(outcomes(proposed))
        .containsExactlyInAnyOrder("S01 R2 CASH_AWARD 5000.00", "S01 R2 CERTIFICATE");
    assertThat(only(proposed, "R2", "CASH_AWARD").get("facts").get("proposed").asText())
        .isEqualTo("true");
  }

  @Test
  void aYearsSatisfactionIsTheMeanOfMonthlyMeansAndFullAttendanceIsOfAllTwelveMonths() {
    List<String> lines = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      String period = "2026-%02d".formatted(month);
      lines.add("S01,%s,%s,150,0,0".formatted(period, month == 12 ? "97" : "98"));
      lines.add("S02,%s,,150,0,0".formatted(period));
      lines.add(
          "S03,%s,%s,150,%s,0".formatted(period, month < 12 ? "" : "99", month == 7 ? "1" : "0"));
    }
    lines.removeIf(line -> line.startsWith("S02,2026-06")); // eleven months are not all
    JsonNode trial =
        trial()
            .staff(people(3))
            .csv("metrics", "工号,期间,客户满意度,办卡数,病事假天数,旷工天数", lines.toArray(String[]::new))
            .run("policy=P11&period=2026");

    // eleven months 98 and December (97 + 99) / 2 = 98; a mean over all figures were above it
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder("S01 R6 CASH_AWARD 500.00", "试算部 R3 CASH_AWARD 5000.00");
    assertThat(text(only(trial, "R3", "CASH_AWARD"), "subjectType")).isEqualTo("部门");
  }

  @Test
  void aYearAddsThePointsOfItsMonths() {
    List<String> history = new ArrayList<>();
    history.addAll(year("S01", 6, "97"));
    history.addAll(year("S02", 6, "97"));
    history.addAll(year("S03", 6, "97"));
    JsonNode trial =
        trial()
            .staff(people(3))
            .history(history.toArray(String[]::new))
            .csv("metrics", "工号,期间,客户满意度,准确率", "S02,2026-07,98,98", "S03,2026-07,98,97.99")
            .reviews(
                "S02,2026-07,互评,p1,90,90,90,90",
                "S02,2026-07,互评,p2,90,90,90,90",
                "S03,2026-07,互评,p1,90,90,90,90",
                "S03,2026-07,互评,p2,90,90,90,90")
            .records(
                "PT1,S01,2026-03-05,创新提案,,已核实,",
                "PT2,S01,2026-11-05,特殊贡献,,已核实,", // a month without a result
                "PT3,S01,2025-12-31,创新提案,,已核实,",
                "PT4,S01,2026-03-06,创新提案,,待核实,",
                "PT5,S02,2026-03-05,创新提案,,已核实,",
                "PT6,S02,2026-03-06,创新提案,,已核实,",
                "PT7,S02,2026-03-07,创新提案,,已核实,")
            .run("policy=P07&period=2026");

    // S01: 97 + 2. July by hand, S02: (4 * 98 + 2 * 90) / 6 = 95.33: satisfaction is the only
    // indicator; (6 * 97 + 95.33) / 7 = 96.7614… + 4 is above 100. S03: no R2, no points
    assertThat(text(score(trial, "S01"), "composite")).isEqualTo("99.00");
    assertThat(text(score(trial, "S02"), "composite")).isEqualTo("100.00");
    assertThat(text(score(trial, "S03"), "composite")).isEqualTo("96.76");
    assertThat(outcomes(trial)).isEmpty();
  }

  @Test
  void aCalendarIsOnlyMissedWherePresenceMustBeCounted() {
    assertThat(
            text(
                score(
                    trial()
                        .staff(people(1))
                        .metrics("S01,2027-W05,96,96")
                        .run("policy=P01&period=2027-W05"),
                    "S01"),
                "composite"))
        .isEqualTo("96.00");

    String attended = "工号,期间,客户满意度,问题解决率,出勤工作日";
    assertThat(
            ranks(
                trial()
                    .staff(people(1))
                    .csv("metrics", attended, "S01,2027-01,96,96,20", "S01,2027-02,96,96,15")
                    .run("policy=P05&period=2027-Q1")))
        .containsExactly("S01 1");
    assertThat(
            trial()
                .staff(people(1))
                .csv("metrics", attended, "S01,2027-01,96,96,20", "S01,2027-02,96,96,")
                .post("policy=P05&period=2027-Q1")
                .getBody())
        .contains("calendar-missing");
    // so long ago that nothing depends on it
    assertThat(
            ranks(
                trial()
                    .staff(people(1))
                    .metrics("S01,2024-05,70,70", "S01,2026-10,96,96")
                    .run(P05)))
        .containsExactly("S01 1");
  }

  @Test
  void aPolicyWithoutRulesOfThePeriodOnlyScores() {
    JsonNode trial =
        trial()
            .staff(people(1))
            .metrics(composites("70"))
            .history("S01,2026-11,70,")
            .records("NR1,S01,2026-10-08,泄露机密,,已核实,")
            .run("policy=P05&period=2026-Q4");

    assertThat(text(score(trial, "S01"), "composite")).isEqualTo("70.00");
    assertThat(outcomes(trial)).isEmpty();
    assertThat(trial.get("notEvaluated")).isEmpty();
  }

  /** Each month against a target of 100, satisfaction 90. */
  private static List<String> sales(String who, String firstMonth, int... sales) {
    int first = Integer.parseInt(firstMonth.substring(5));
    return IntStream.range(0, sales.length)
        .mapToObj(
            i ->
                "%s,%s-%02d,%d,100,90"
                    .formatted(who, firstMonth.substring(0, 4), first + i, sales[i]))
        .toList();
  }

  /** July to September. */
  private static String[] quarter(String... people) {
    return IntStream.rangeClosed(7, 9)
        .boxed()
        .flatMap(
            month ->
                List.of(people).stream()
                    .map(person -> person.split(" "))
                    .map(p -> "%s,2026-%02d,%s,".formatted(p[0], month, p[1])))
        .toArray(String[]::new);
  }

  /** The year's first months, all alike. */
  private static List<String> year(String who, int months, String composite) {
    return IntStream.rangeClosed(1, months)
        .mapToObj(month -> "%s,2026-%02d,%s,".formatted(who, month, composite))
        .toList();
  }
}
