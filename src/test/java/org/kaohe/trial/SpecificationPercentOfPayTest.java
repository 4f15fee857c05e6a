package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P01: awards in per cent of the gross pay, stars and callbacks of the week, and what fails. */
class SpecificationPercentOfPayTest extends SpecificationTest {

  private static final String P01 = "policy=P01&period=2026-10";
  private static final String WEEK = "policy=P01&period=2026-W43";
  private static final String QUARTER = "policy=P01&period=2026-Q4";
  private static final String FIGURES = "工号,期间,客户满意度,问题解决率,回访率,回访值班";

  @ParameterizedTest
  @CsvSource({
    "84.99, ''",
    "85, S01 R1 CASH_AWARD 70.00",
    "85.01, S01 R1 CASH_AWARD 70.00",
    "91.99, S01 R1 CASH_AWARD 70.00",
    "92, S01 R1 CASH_AWARD 70.00; 试算部 R2 LONG_TERM_WELFARE",
    "92.01, S01 R1 CASH_AWARD 70.00; 试算部 R2 LONG_TERM_WELFARE",
  })
  void theDepartmentsMonthIsGoodFromEightyFiveAndExcellentFromNinetyTwo(
      String composite, String expected) {
    assertThat(outcomes(one(composite, composite).run(P01), "R1", "R2"))
        .containsExactlyInAnyOrderElementsOf(listed(expected));
  }

  @ParameterizedTest
  @CsvSource({
    // (80 + 90) / 2 = 85, whatever the third has, who was there for nine days only
    "90, 0, 2",
    "89.98, 100, 0",
  })
  void theDepartmentsScoreIsTheMeanOfItsEligibleMembers(String second, String third, int lines) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,3333.33", "S02,乙组,5000,3350.50", "S03,乙组,5000,7000")
            .csv(
                "metrics",
                "工号,期间,客户满意度,出勤工作日",
                "S01,2026-10,80,",
                "S02,2026-10," + second + ",",
                "S03,2026-10," + third + ",9")
            .run(P01);
    // 33.3333 and 33.505, of each one's own pay
    assertThat(outcomes(trial, "R1"))
        .containsExactlyInAnyOrderElementsOf(
            lines == 0 ? List.of() : List.of("S01 R1 CASH_AWARD 33.33", "S02 R1 CASH_AWARD 33.51"));
  }

  @Test
  void anEligibleMemberWithoutFiguresSharesTheDepartmentsMonth() {
    JsonNode trial =
        trial().staff("S01,甲组,5000,7000", "S02,甲组,5000,6000").metrics("S01,2026-10,90,90").run(P01);
    assertThat(outcomes(trial, "R1"))
        .containsExactlyInAnyOrder("S01 R1 CASH_AWARD 70.00", "S02 R1 CASH_AWARD 60.00");
    assertThat(notEvaluated(trial, "R3")).containsExactly("S02");
    assertThat(notEvaluated(trial, "N2")).containsExactly("S02");
  }

  @Test
  void eachDepartmentHasItsOwnMonth() {
    JsonNode trial =
        trial()
            .csv(
                "staff",
                "工号,姓名,部门,团队,入职日期,固定工资,月总工资",
                "S01,甲,一部,甲组,2024-01-01,5000,7000",
                "S02,乙,二部,甲组,2024-01-01,5000,7000")
            .metrics(composites("92", "84.99"))
            .run(P01);
    assertThat(outcomes(trial, "R1", "R2"))
        .containsExactlyInAnyOrder("S01 R1 CASH_AWARD 70.00", "一部 R2 LONG_TERM_WELFARE");
  }

  @ParameterizedTest
  @CsvSource({
    "&param.goodDepartmentFrom=90, 89.99, ''",
    "&param.goodDepartmentFrom=90, 90, S01 R1 CASH_AWARD 70.00",
    "&param.departmentRate=2.5, 85, S01 R1 CASH_AWARD 175.00",
    "&param.excellentDepartmentFrom=86, 86, S01 R1 CASH_AWARD 70.00; 试算部 R2 LONG_TERM_WELFARE",
    "&param.excellentRate=0.75, 95, "
        + "S01 R1 CASH_AWARD 70.00; 试算部 R2 LONG_TERM_WELFARE; S01 R3 CASH_AWARD 52.50",
    "&param.excellentFrom=94, 94, "
        + "S01 R1 CASH_AWARD 70.00; 试算部 R2 LONG_TERM_WELFARE; S01 R3 CASH_AWARD 35.00",
  })
  void otherFiguresCanBeTried(String query, String composite, String expected) {
    assertThat(outcomes(one(composite, composite).run(P01 + query)))
        .containsExactlyInAnyOrderElementsOf(listed(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "94.99, 7000, ''",
    "95, 7000, 35.00",
    "100, 7000, 35.00",
    "95, 3001, 15.01", // 15.005
    "95, 3000.99, 15.00", // 15.00495
  })
  void theExcellentTakeHalfAPercentOfTheMonthsGrossPay(
      String composite, String gross, String award) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,9000")
            .csv("metrics", "工号,期间,客户满意度,当月总工资", "S01,2026-10,%s,%s".formatted(composite, gross))
            .run(P01);
    assertThat(outcomes(trial, "R3"))
        .containsExactlyElementsOf(
            award.isEmpty() ? List.of() : List.of("S01 R3 CASH_AWARD " + award));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08 95; 2026-09 95; 2026-10 95, 1",
    "2026-07 95; 2026-08 95; 2026-09 95; 2026-10 95, 1",
    "2026-08 94.99; 2026-09 95; 2026-10 95, 0",
    "2026-08 95; 2026-09 94.99; 2026-10 95, 0",
    "2026-08 95; 2026-09 95; 2026-10 94.99, 0",
    "2026-09 95; 2026-10 95, 0",
    "2026-07 95; 2026-08 95; 2026-10 95, 0",
    "2026-09 95; 2026-10 95; 2026-11 95, 0",
  })
  void threeExcellentMonthsInARowNominate(String months, int nominations) {
    JsonNode trial = months(months).run(P01);
    assertThat(outcomes(trial, "R4")).hasSize(nominations);
    if (nominations > 0) {
      assertThat(outcomes(trial, "R3", "R4"))
          .containsExactlyInAnyOrder("S01 R3 CASH_AWARD 35.00", "S01 R4 PROMOTION_NOMINATION");
    }
  }

  @Test
  void historyIneligibilityAndTheCompanysMonthsDecideANomination() {
    String three = "2026-08 95; 2026-09 95; 2026-10 95";
    assertThat(outcomes(months(three).history("S01,2026-09,94.99,").run(P01), "R4")).isEmpty();
    assertThat(
            outcomes(
                months("2026-10 95").history("S01,2026-08,95,", "S01,2026-09,96,").run(P01), "R4"))
        .hasSize(1);
    assertThat(
            outcomes(months("2026-09 95; 2026-10 95").run(P01 + "&param.promotionMonths=2"), "R4"))
        .hasSize(1);
    assertThat(outcomes(months(three).run(P01 + "&param.promotionMonths=4"), "R4")).isEmpty();
    JsonNode away =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv(
                "metrics",
                "工号,期间,客户满意度,出勤工作日",
                "S01,2026-08,95,",
                "S01,2026-09,95,9",
                "S01,2026-10,95,")
            .run(P01);
    assertThat(outcomes(away, "R4")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // 30 * 90 + 20 * 80 + 20 * 85 + 15 * 92 + 10 * 96 + 5 * 75 (30 of 40 seconds)
    "'90,80000,100000,85,92,96,40', 87.15",
    "'90,120000,100000,85,92,96,40', 91.15", // sales are 100 at most: + 20 * 20%
    "'90,80000,100000,85,92,96,20', 88.40", // as is a time: + 5 * 25%
    "'90,80000,0,85,92,96,40', 88.94", // no target, no data: 71.15 / 0.8 = 88.9375
    "'90,80000,,85,92,96,40', 88.94",
    "'90,,,,,,', 90.00",
    "',,,,,,60', 50.00",
    "',,,,91,,', 91.00",
    "'80,,,,,100,', 85.00", // (2400 + 1000) / 40
  })
  void theMetricsScoreWeighsSixIndicators(String figures, String score) {
    String headings = "工号,期间,客户满意度,销售额,销售目标,问题解决率,回访率,准确率,首次响应秒";
    for (String period : new String[] {"2026-10", "2026-W43"}) {
      JsonNode trial =
          trial()
              .staff("S01,甲组,5000,7000")
              .csv("metrics", headings, "S01,%s,%s".formatted(period, figures))
              .run("policy=P01&period=" + period);
      assertThat(score(trial, "S01").get("composite").decimalValue()).isEqualByComparingTo(score);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "90, 90, 89.99, 89.99, S01",
    "89.99, 89.99, 90, 90, S02",
    "90, 90, 90, 90, S01 S02", // still tied, both
    "94, 84, 90, 90, S01", // (30 * 94 + 20 * 84) / 50 = 90: satisfaction decides
    "80, 80, 70, 70, S01",
    "79.99, 79.99, 70, 70, ''", // nobody below the passing grade
  })
  void theStarOfTheWeekHasTheBestMetricsScore(
      String first, String firstRate, String second, String secondRate, String stars) {
    JsonNode trial =
        trial()
            .staff(people(3))
            .csv(
                "metrics",
                FIGURES,
                "S01,2026-W43,%s,%s,,".formatted(first, firstRate),
                "S02,2026-W43,%s,%s,,".formatted(second, secondRate),
                // neither the month's figures nor another week's
                "S03,2026-10,100,100,,",
                "S03,2026-W42,100,100,,")
            .run(WEEK);
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrderElementsOf(
            stars.isEmpty()
                ? List.of()
                : List.of(stars.split(" ")).stream()
                    .flatMap(
                        star ->
                            List.of(star + " R5 CASH_AWARD 100.00", star + " R5 LETTER").stream())
                    .toList());
  }

  @Test
  void reviewsAreNoPartOfAWeekAndEachDepartmentHasItsStar() {
    JsonNode trial =
        trial()
            .csv(
                "staff",
                "工号,姓名,部门,团队,入职日期,固定工资,月总工资",
                "S01,甲,一部,甲组,2024-01-01,5000,7000",
                "S02,乙,二部,甲组,2024-01-01,5000,7000",
                "S03,丙,二部,甲组,2024-01-01,5000,7000")
            .csv(
                "metrics",
                FIGURES,
                "S01,2026-W43,80,,,",
                "S02,2026-W43,90,,,",
                "S03,2026-W43,91,,,")
            .reviews("S02,2026-10,上级,S01,100,100,100,100")
            .run(WEEK + "&param.weeklyStarAward=123.45");
    assertThat(outcomes(trial, "R5"))
        .containsExactlyInAnyOrder(
            "S01 R5 CASH_AWARD 123.45",
            "S01 R5 LETTER",
            "S03 R5 CASH_AWARD 123.45",
            "S03 R5 LETTER");
  }

  @ParameterizedTest
  @CsvSource({
    "89.99, 是, '', ''",
    "90, 是, '', 50.00",
    "90.01, 是, '', 50.00",
    "100, 否, '', ''",
    "94.99, 是, &param.callbackFrom=95, ''",
    "95, 是, &param.callbackFrom=95&param.callbackAward=75, 75.00",
  })
  void callbackDutyPaysFromNinetyPercentWhateverTheScore(
      String rate, String duty, String query, String award) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", FIGURES, "S01,2026-W43,10,10,%s,%s".formatted(rate, duty))
            .run(WEEK + query);
    assertThat(outcomes(trial))
        .containsExactlyElementsOf(
            award.isEmpty() ? List.of() : List.of("S01 R6 CASH_AWARD " + award));
    assertThat(notEvaluated(trial, "R6")).isEmpty();
  }

  @Test
  void aDutyWithoutARateIsListedAndNotPaid() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", FIGURES, "S01,2026-W43,10,10,,是")
            .run(WEEK);
    assertThat(outcomes(trial)).isEmpty();
    assertThat(notEvaluated(trial, "R6")).containsExactly("S01");
  }

  @Test
  void aMonthHasNeitherStarsNorCallbackDutiesAndAWeekNothingElse() {
    TrialRequest request =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", FIGURES, "S01,2026-10,85,85,,", "S01,2026-W43,99,99,99,是")
            .records("C1,S01,2026-10-21,影响工作,,已核实,");
    assertThat(outcomes(request.run(P01)))
        .containsExactlyInAnyOrder(
            "S01 R1 CASH_AWARD 70.00", "S01 N1 SEVERE_WARNING", "S01 N1 DEDUCTION 200.00");
    assertThat(outcomes(request.run(WEEK)))
        .containsExactlyInAnyOrder(
            "S01 R5 CASH_AWARD 100.00", "S01 R5 LETTER", "S01 R6 CASH_AWARD 50.00");
  }

  @ParameterizedTest
  @CsvSource({
    // the mean of the duty weeks: 90 against 91
    "S01 W40 100 是; S01 W41 80 是; S02 W41 91 是, S02",
    "S01 W40 100 是; S01 W41 84 是; S02 W41 91 是, S01",
    "S01 W40 100 是; S01 W41 82 是; S02 W41 91 是, S01 S02", // 91 both
    // weeks off duty are not in it, nor weeks without a rate
    "S01 W40 92 是; S01 W41 10 否; S02 W41 91 是, S01",
    "S01 W40 92 是; S01 W41 - 是; S02 W41 91 是, S01",
    // a week of R6 is needed
    "S01 W40 89.99 是; S01 W41 89.99 是, ''",
    "S01 W40 95 否, ''",
    "S01 W40 89.99 是; S02 W41 90 是, S02",
    // S03's month is good only, S04 was there for nine days
    "S01 W40 90 是; S03 W40 100 是; S04 W40 100 是, S01",
    "S03 W40 100 是; S04 W40 100 是, ''",
    // Thursdays: 24 September, 1 October, 29 October, 5 November
    "S01 W39 95 是, ''",
    "S01 W40 95 是, S01",
    "S01 W44 95 是, S01",
    "S01 W45 95 是, ''",
    "S01 W39 100 是; S01 W40 90 是; S02 W41 91 是, S02",
  })
  void theBestCallbackOfTheMonthIsTheBestMeanOfTheDutyWeeks(String weeks, String winners) {
    TrialRequest request =
        trial()
            .staff(people(4))
            .csv(
                "metrics",
                FIGURES + ",出勤工作日",
                Stream.concat(
                        List.of(
                            "S01,2026-10,95,95,,,",
                            "S02,2026-10,95,95,,,",
                            "S03,2026-10,94.99,94.99,,,",
                            "S04,2026-10,95,95,,,9")
                            .stream(),
                        listed(weeks).stream()
                            .map(week -> week.replace("-", "").split(" "))
                            .map(w -> "%s,2026-%s,90,90,%s,%s,".formatted(w[0], w[1], w[2], w[3])))
                    .toArray(String[]::new));
    assertThat(outcomes(request.run(P01), "R7"))
        .containsExactlyInAnyOrderElementsOf(
            winners.isEmpty()
                ? List.of()
                : List.of(winners.split(" ")).stream()
                    .map("%s R7 CASH_AWARD 70.00"::formatted)
                    .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01, 2026-W01, 1", // Thursday 1 January
    "2025-12, 2026-W01, 0",
    "2026-12, 2026-W53, 1", // Thursday 31 December
    "2025-12, 2025-W52, 1", // Thursday 25 December
    "2026-01, 2025-W52, 0",
  })
  void aWeekAcrossTwoYearsBelongsToItsThursdays(String month, String week, int awards) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv(
                "metrics",
                FIGURES,
                "S01,%s,95,95,,".formatted(month),
                "S01,%s,90,90,95,是".formatted(week))
            .run("policy=P01&period=" + month);
    assertThat(outcomes(trial, "R7")).hasSize(awards);
  }

  @ParameterizedTest
  @CsvSource({
    "影响工作, '', N1 SEVERE_WARNING; N1 DEDUCTION 200.00",
    "影响工作, 轻微, N1 SEVERE_WARNING; N1 DEDUCTION 200.00",
    "影响工作, 严重, N1 SEVERE_WARNING; N1 DEDUCTION 200.00",
    "影响工作, 重大, N1 SEVERE_WARNING; N1 DEDUCTION 200.00; N3 ESCALATION",
    "不文明用语, 严重, ''",
    "不文明用语, 重大, N3 ESCALATION",
    "推销无关产品, 重大, N3 ESCALATION",
    "泄露机密, 严重, ''",
    "泄露机密, 重大, N3 ESCALATION",
    "泄露客户隐私, 重大, N3 ESCALATION",
    "服务态度, 重大, N3 ESCALATION",
    "服务质量, 重大, N3 ESCALATION",
    "工作失误, 重大, N3 ESCALATION",
    "责任事故, 重大, N3 ESCALATION",
    "违反规程, 重大, N3 ESCALATION",
    "玩手机聊天游戏, 重大, N3 ESCALATION",
    "损害形象, 重大, N3 ESCALATION",
    "其他违纪, 重大, N3 ESCALATION",
    "客户投诉, 重大, N3 ESCALATION",
    "负面反馈, 重大, N3 ESCALATION",
    "抽检, 重大, ''",
    "客户表扬, 重大, ''",
    "创新提案, 重大, ''",
  })
  void disruptionIsFinedAndGrossConductAsksForDismissal(
      String category, String severity, String expected) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .records(
                "C1,S01,2026-10-09,%s,%s,已核实,".formatted(category, severity),
                "C2,S01,2026-10-09,%s,%s,待核实,".formatted(category, severity),
                "C3,S01,2026-09-30,%s,%s,已核实,".formatted(category, severity))
            .run(P01);
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrderElementsOf(
            listed(expected).stream().map("S01 "::concat).toList());
    if (expected.contains("ESCALATION")) {
      JsonNode facts = only(trial, "N3", "ESCALATION").get("facts");
      assertThat(text(facts, "proposal")).isEqualTo("DISMISSAL");
      assertThat(text(facts, "furthest")).isEqualTo("DISMISSAL");
    }
  }

  @Test
  void everyDisruptionIsFinedButOneEscalationIsOpenAtATime() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .records("C1,S01,2026-10-09,影响工作,重大,已核实,", "C2,S01,2026-10-10,影响工作,重大,已核实,")
            .run(P01 + "&param.disruptionDeduction=150.50");
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder(
            "S01 N1 SEVERE_WARNING",
            "S01 N1 DEDUCTION 150.50",
            "S01 N1 SEVERE_WARNING",
            "S01 N1 DEDUCTION 150.50",
            "S01 N3 ESCALATION");
  }

  @ParameterizedTest
  @CsvSource({
    // limit = max(0, min(20% of gross, gross - 2000)), for 200 twice
    "7000, national, 1400.00, 200.00, 200.00",
    "2400, national, 400.00, 200.00, 200.00",
    "2399.99, national, 399.99, 200.00, 199.99",
    "2300, national, 300.00, 200.00, 100.00",
    "2100, national, 100.00, 100.00, 0.00",
    "2000, national, 0.00, 0.00, 0.00",
    "1500, national, 0.00, 0.00, 0.00",
    "7000, guangdong, 0.00, 0.00, 0.00",
  })
  void disruptionIsDeductedUpToTheMonthsLimit(
      String gross, String place, String limit, String first, String second) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,2000," + gross)
            .records("C2,S01,2026-10-08,影响工作,,已核实,", "C1,S01,2026-10-10,影响工作,,已核实,")
            .run(P01 + "&place=" + place);
    List<JsonNode> fines =
        TrialRequest.stream(trial.get("outcomes"))
            .filter(line -> text(line, "kind").equals("DEDUCTION"))
            .toList();
    assertThat(fines)
        .extracting(line -> line.at("/facts/记录编号").asText() + " " + text(line, "executedAmount"))
        .containsExactlyInAnyOrder("C1 " + first, "C2 " + second);
    assertThat(fines).extracting(line -> text(line, "policyAmount")).containsOnly("200.00");
    assertThat(fines).allMatch(line -> line.toString().contains("法律依据"));
    if (place.equals("national")) {
      assertThat(fines).extracting(line -> text(line, "statutoryLimit")).containsOnly(limit);
    }
    assertThat(outcomes(trial).stream().filter("S01 N1 WARNING"::equals))
        .hasSize(place.equals("national") ? 0 : 2);
    assertThat(trial.at("/totals/deductions").decimalValue())
        .isEqualByComparingTo(new BigDecimal(first).add(new BigDecimal(second)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09 79.99; 2026-10 79.99, '', 2",
    "2026-09 80; 2026-10 79.99, '', 0",
    "2026-09 79.99; 2026-10 80, '', 0",
    "2026-10 0, '', 0",
    "2026-08 70; 2026-10 70, '', 0",
    "2026-08 70; 2026-09 70; 2026-10 70, '', 2",
    "2026-09 70; 2026-10 70, &param.failMonths=3, 0",
    "2026-08 70; 2026-09 70; 2026-10 70, &param.failMonths=3, 2",
    "2026-09 84; 2026-10 84, &param.passFrom=85, 2",
    "2026-10 70; 2026-11 70, '', 0",
  })
  void twoFailedMonthsInARowSuspendPromotion(String months, String query, int lines) {
    JsonNode trial = months(months).run(P01 + query);
    assertThat(outcomes(trial, "N2")).hasSize(lines);
    if (lines > 0) {
      assertThat(outcomes(trial))
          .containsExactlyInAnyOrder("S01 N2 PROMOTION_SUSPENDED", "S01 N2 ESCALATION");
      JsonNode facts = only(trial, "N2", "ESCALATION").get("facts");
      assertThat(text(facts, "proposal")).isEqualTo("REVIEW");
      assertThat(text(facts, "furthest")).isEqualTo("DISMISSAL");
    }
  }

  @Test
  void anIneligibleMonthBreaksTheFailures() {
    for (String[] present : new String[][] {{"9", "18"}, {"18", "9"}, {"10", "10"}}) {
      JsonNode trial =
          trial()
              .staff("S01,甲组,5000,7000")
              .csv(
                  "metrics",
                  "工号,期间,客户满意度,出勤工作日",
                  "S01,2026-09,70," + present[0],
                  "S01,2026-10,70," + present[1])
              .run(P01);
      assertThat(outcomes(trial, "N2")).hasSize(present[0].equals("10") ? 2 : 0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10 80; 2026-11 79.98, '', 2", // 79.99
    "2026-10 80.01; 2026-12 79.99, '', 0", // 80
    "2026-10 70; 2026-11 90; 2026-12 79.97, '', 2", // 239.97 / 3 = 79.99
    "2026-10 70; 2026-11 90; 2026-12 80, '', 0",
    "2026-10 79; 2026-11 79; 2026-12 82, '', 0", // two failed months, the quarter has not
    "2026-12 10, '', 0", // two months are needed
    "2026-12 10; 2026-09 10; 2027-01 10, '', 0",
    "2026-12 10, &param.minimumQuarterMonths=1, 2",
    "2026-11 10; 2026-12 10, &param.minimumQuarterMonths=3, 0",
    "2026-10 84; 2026-11 84, &param.passFrom=85, 2",
  })
  void aFailedQuarterSuspendsPromotionToo(String months, String query, int lines) {
    JsonNode trial = months(months).run(QUARTER + query);
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrderElementsOf(
            lines == 0 ? List.of() : List.of("S01 N2 PROMOTION_SUSPENDED", "S01 N2 ESCALATION"));
    if (lines > 0) {
      JsonNode facts = only(trial, "N2", "ESCALATION").get("facts");
      assertThat(text(facts, "proposal")).isEqualTo("REVIEW");
      assertThat(text(facts, "furthest")).isEqualTo("DISMISSAL");
    }
  }

  @Test
  void aQuarterTakesCompositesFromHistoryAndLeavesMonthlyRulesAlone() {
    JsonNode trial =
        months("2026-10 99; 2026-11 99; 2026-12 99")
            .history("S01,2026-10,60,", "S01,2026-11,60,")
            .records("C1,S01,2026-11-10,影响工作,重大,已核实,")
            .run(QUARTER);
    // (60 + 60 + 99) / 3 = 73
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder("S01 N2 PROMOTION_SUSPENDED", "S01 N2 ESCALATION");
    assertThat(score(trial, "S01").get("composite").decimalValue()).isEqualByComparingTo("73");
  }

  @Test
  void theMonthThatEndsAFailedQuarterDoesNotFailByItself() {
    // the quarter's mean is 70
    assertThat(
            outcomes(
                months("2026-10 50; 2026-11 80; 2026-12 80").run("policy=P01&period=2026-12"),
                "N2"))
        .isEmpty();
  }

  @Test
  void ineligiblePeopleGetNothingFromScoresButAnswerForRecords() {
    JsonNode trial =
        trial()
            .staff(people(2))
            .csv("metrics", "工号,期间,客户满意度,出勤工作日", "S01,2026-10,99,9", "S02,2026-10,95,10")
            .records("C1,S01,2026-10-09,影响工作,,已核实,")
            .run(P01);
    assertThat(outcomes(trial).stream().filter(line -> line.startsWith("S01")))
        .containsExactlyInAnyOrder("S01 N1 SEVERE_WARNING", "S01 N1 DEDUCTION 200.00");
  }

  @ParameterizedTest
  @CsvSource({
    // the week is 19 to 25 October
    "2024-01-01, 2026-10-18, 0",
    "2024-01-01, 2026-10-21, 3",
    "2026-10-23, '', 3",
    "2026-10-26, '', 0",
  })
  void fewDaysAreEnoughForAWeekButNotNone(String joined, String left, int lines) {
    JsonNode trial =
        trial()
            .csv(
                "staff",
                "工号,姓名,部门,团队,入职日期,离职日期,固定工资,月总工资",
                "S01,甲,客服部,甲组,%s,%s,5000,7000".formatted(joined, left))
            .csv("metrics", FIGURES, "S01,2026-W43,90,90,95,是")
            .run(WEEK);
    assertThat(outcomes(trial)).hasSize(lines);
  }

  @Test
  void fewerComplaintsBreakAWeeksTie() {
    JsonNode trial =
        trial()
            .staff(people(2))
            .csv("metrics", FIGURES, "S01,2026-W43,90,90,,", "S02,2026-W43,90,90,,")
            .records("C1,S01,2026-10-20,客户投诉,,已核实,", "C2,S02,2026-10-20,客户投诉,,待核实,")
            .run(WEEK);
    assertThat(outcomes(trial, "R5"))
        .containsExactlyInAnyOrder("S02 R5 CASH_AWARD 100.00", "S02 R5 LETTER");
  }

  @Test
  void meansOfDutyWeeksAreComparedUnrounded() {
    // 275 / 3 = 91.666… against 91.67
    JsonNode trial =
        trial()
            .staff(people(2))
            .csv(
                "metrics",
                FIGURES,
                "S01,2026-10,95,95,,",
                "S02,2026-10,95,95,,",
                "S01,2026-W41,,,91,是",
                "S01,2026-W42,,,92,是",
                "S01,2026-W43,,,92,是",
                "S02,2026-W41,,,91.67,是")
            .run(P01);
    assertThat(outcomes(trial, "R7")).containsExactly("S02 R7 CASH_AWARD 70.00");
  }
}
