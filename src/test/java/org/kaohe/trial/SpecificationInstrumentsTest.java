package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P06: the best of month, quarter and year, awards by record, fines, losses and attendance. */
class SpecificationInstrumentsTest extends SpecificationTest {

  private static final String P06 = "policy=P06&period=2026-10";
  private static final String ATTENDANCE = "工号,期间,迟到次数,早退次数,擅离岗位次数,旷工天数";
  private static final String MERITS = "编号,工号,团队,日期,类别,程度,状态,金额";

  private static List<String> each(String people, String line) {
    return people.isEmpty()
        ? List.of()
        : Stream.of(people.split(" ")).map(person -> person + " " + line).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "90, 89.99, '', S01, 800.00",
    "89.99, 90, '', S02, 800.00",
    "90, 90, '', S01 S02, 800.00",
    "80, 10, '', S01, 800.00",
    "79.99, 10, '', '', ''",
    "90, 80, &param.bestOfMonthAward=888.88, S01, 888.88",
  })
  void theBestOfTheMonthTakesThePrize(
      String first, String second, String query, String best, String award) {
    JsonNode trial = trial().staff(people(2)).metrics(composites(first, second)).run(P06 + query);
    assertThat(outcomes(trial, "R1"))
        .containsExactlyInAnyOrderElementsOf(each(best, "R1 CASH_AWARD " + award));
  }

  @ParameterizedTest
  @CsvSource({
    // 40 * 90 + 20 * 75 (30 of 40 minutes) + 20 * 100 (30 of 20 seconds) + 20 * 75 (600 of 800)
    "'90,40,20,600', 86.00",
    "'90,30,30,800', 96.00",
    "'90,60,30,1600', 86.00",
    "'90,40,20,', 88.75", // 7100 / 80
    "'90,,,', 90.00",
    "',40,,', 75.00",
    "',,45,', 66.67",
    "',,,0', 0.00",
    "',,,1000', 100.00",
  })
  void theMetricsScoreWeighsFourIndicators(String figures, String score) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,客户满意度,平均解决分钟,首次响应秒,工作量", "S01,2026-10," + figures)
            .run(P06);
    assertThat(text(score(trial, "S01"), "composite")).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource({
    // composites of S01 and of S02 in October, November and December
    "90 90 90, 89.99 90 90, '', S01",
    "90 - -, 80 - 80, '', S02", // two months are needed
    "90 - 91, 90 91 90.5, '', S01 S02", // 90.5 both
    "80 - 79.98, 60 60 60, '', ''", // 79.99
    "80.02 - 79.98, 60 60 60, '', S01", // 80
    "90 - -, 80 - 80, &param.minimumQuarterMonths=1, S01",
    "90 90 -, 80 80 80, &param.minimumQuarterMonths=3, S02",
  })
  void theBestOfTheQuarterHasTheBestMean(String first, String second, String query, String best) {
    List<String> lines = new ArrayList<>();
    String[] firsts = first.split(" ");
    String[] seconds = second.split(" ");
    for (int i = 0; i < 3; i++) {
      if (!firsts[i].equals("-")) {
        lines.add("S01,2026-%d,%s".formatted(10 + i, firsts[i]));
      }
      if (!seconds[i].equals("-")) {
        lines.add("S02,2026-%d,%s".formatted(10 + i, seconds[i]));
      }
    }
    lines.add("S01,2026-09,0");
    TrialRequest request =
        trial().staff(people(2)).csv("metrics", "工号,期间,客户满意度", lines.toArray(String[]::new));
    JsonNode trial = request.run("policy=P06&period=2026-Q4" + query);
    // the same satisfaction of the quarter too, where the means are the same
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrderElementsOf(each(best, "R2 CASH_AWARD 2000.00"));
  }

  @ParameterizedTest
  @CsvSource({
    "6, 90, 6, 89.99, '', S01, 5000.00",
    "5, 90, 6, 80, '', S02, 5000.00",
    "6, 90, 12, 90, '', S01 S02, 5000.00",
    "6, 79.99, 6, 79, '', '', ''",
    "5, 90, 6, 80, &param.minimumYearMonths=5&param.bestOfYearAward=6000, S01, 6000.00",
  })
  void theBestOfTheYearHasTheBestMeanOfSixMonthsAtLeast(
      int firstMonths,
      String first,
      int secondMonths,
      String second,
      String query,
      String best,
      String award) {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= firstMonths; i++) {
      lines.add("S01,2026-%02d,%s,%s".formatted(i, first, first));
    }
    for (int i = 1; i <= secondMonths; i++) {
      lines.add("S02,2026-%02d,%s,%s".formatted(i, second, second));
    }
    JsonNode trial =
        trial()
            .staff(people(2))
            .metrics(lines.toArray(String[]::new))
            .run("policy=P06&period=2026" + query);
    assertThat(outcomes(trial, "R3"))
        .containsExactlyInAnyOrderElementsOf(each(best, "R3 CASH_AWARD " + award));
    assertThat(outcomes(trial, "R8")).containsExactlyInAnyOrder("S01 R8 WELFARE", "S02 R8 WELFARE");
    assertThat(outcomes(trial, "R1", "R2", "N4")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "客户表扬, '', 已核实, '', '', R4 CASH_AWARD 100.00",
    "客户表扬, 重大, 已核实, '', '', R4 CASH_AWARD 100.00",
    "客户表扬, '', 待核实, '', '', ''",
    "客户表扬, '', 不成立, '', '', ''",
    "客户表扬, '', 已核实, '', &param.praiseAward=66.6, R4 CASH_AWARD 66.60",
    "创新提案, '', 已核实, '', '', R5 CASH_AWARD 300.00",
    "创新提案, '', 待核实, '', '', ''",
    "创新提案, '', 已核实, 999, '', R5 CASH_AWARD 300.00",
    "创新提案, '', 已核实, '', &param.proposalAward=450, R5 CASH_AWARD 450.00",
    "特殊贡献, '', 已核实, 1234.56, '', R7 CASH_AWARD 1234.56",
    "特殊贡献, '', 待核实, 1234.56, '', ''",
    "协助其他部门, '', 已核实, 100, '', ''",
    "培训, '', 已核实, 100, '', ''",
  })
  void meritsPayByRecord(
      String category, String severity, String state, String amount, String query, String line) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv(
                "records",
                MERITS,
                "C1,S01,,2026-10-01,%s,%s,%s,%s".formatted(category, severity, state, amount),
                "C2,S01,,2026-09-30,%s,%s,%s,%s".formatted(category, severity, state, amount))
            .run(P06 + query);
    assertThat(outcomes(trial))
        .containsExactlyElementsOf(line.isEmpty() ? List.of() : List.of("S01 " + line));
  }

  @Test
  void everyMeritPaysEvenTheIneligibleAndOneWithoutAnApprovedSumIsListed() {
    JsonNode trial =
        trial()
            .staff(people(2))
            .csv("metrics", "工号,期间,客户满意度,出勤工作日", "S01,2026-10,99,3")
            .csv(
                "records",
                MERITS,
                "C1,S01,,2026-10-09,客户表扬,,已核实,",
                "C2,S01,,2026-10-09,客户表扬,,已核实,",
                "C3,S01,,2026-10-31,创新提案,,已核实,",
                "C4,S02,,2026-10-09,特殊贡献,,已核实,",
                "C5,S01,,2026-10-09,特殊贡献,,已核实,0.01")
            .run(P06);
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder(
            "S01 R4 CASH_AWARD 100.00",
            "S01 R4 CASH_AWARD 100.00",
            "S01 R5 CASH_AWARD 300.00",
            "S01 R7 CASH_AWARD 0.01");
    assertThat(notEvaluated(trial, "R7")).containsExactly("S02");
  }

  @ParameterizedTest
  @CsvSource({
    // members, award, how many have a cent more, the lower part
    "1, 1000, 0, 1000.00",
    "2, 1000, 0, 500.00",
    "3, 1000, 1, 333.33",
    "6, 1000, 4, 166.66", // 999.96
    "7, 1000, 5, 142.85", // 999.95
    "3, 500, 2, 166.66", // 499.98
    "3, 0.02, 2, 0.00",
  })
  void aTeamThatReachedItsTargetSharesToTheLastCent(
      int members, String award, int more, String part) {
    JsonNode trial =
        trial()
            .staff(people(members))
            .csv("records", MERITS, "C1,,甲组,2026-10-09,团队达标,,已核实,")
            .run(P06 + "&param.teamTargetAward=" + award);
    BigDecimal lower = new BigDecimal(part);
    assertThat(outcomes(trial, "R6"))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, members)
                .mapToObj(
                    i ->
                        "S%02d R6 CASH_AWARD %s"
                            .formatted(i, i <= more ? lower.add(new BigDecimal("0.01")) : lower))
                .toList());
    assertThat(trial.at("/totals/awards").decimalValue()).isEqualByComparingTo(award);
  }

  @Test
  void onlyEligibleMembersOfThatTeamShareAndTheFirstByCodePointHasTheCent() {
    JsonNode trial =
        trial()
            .staff(
                "a1,甲组,5000,7000",
                "E2,甲组,5000,7000",
                "E10,甲组,5000,7000",
                "E3,甲组,5000,7000",
                "E1,乙组,5000,7000")
            .csv("metrics", "工号,期间,客户满意度,出勤工作日", "E3,2026-10,90,9")
            .csv("records", MERITS, "C1,,甲组,2026-10-09,团队达标,,已核实,", "C2,,乙组,2026-10-09,团队达标,,待核实,")
            .run(P06);
    assertThat(outcomes(trial, "R6"))
        .containsExactlyInAnyOrder(
            "E10 R6 CASH_AWARD 333.34", "E2 R6 CASH_AWARD 333.33", "a1 R6 CASH_AWARD 333.33");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', N1 WARNING",
    "轻微, '', N1 WARNING",
    "严重, '', N1 DEDUCTION 200.00",
    "重大, '', N1 DEDUCTION 500.00",
    "严重, &param.seriousComplaintFine=250, N1 DEDUCTION 250.00",
    "重大, &param.grossComplaintFine=555.55, N1 DEDUCTION 555.55",
  })
  void complaintsAreFinedBySeverity(String severity, String query, String line) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .records(
                "C1,S01,2026-10-09,客户投诉,%s,已核实,6000".formatted(severity),
                "C2,S01,2026-10-09,客户投诉,%s,待核实,".formatted(severity),
                "C3,S01,2026-10-09,服务态度,%s,已核实,".formatted(severity))
            .run(P06 + query);
    assertThat(outcomes(trial)).containsExactly("S01 " + line);
  }

  @Test
  void complaintsAreNotCountedUp() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .records(
                "C1,S01,2026-09-09,客户投诉,,已核实,",
                "C2,S01,2026-10-09,客户投诉,,已核实,",
                "C3,S01,2026-10-10,客户投诉,,已核实,")
            .run(P06);
    assertThat(outcomes(trial)).containsExactly("S01 N1 WARNING", "S01 N1 WARNING");
  }

  @ParameterizedTest
  @CsvSource({
    "0.01, '', N2 WARNING",
    "499.99, '', N2 WARNING",
    "500, '', N2 LOSS_COMPENSATION 50.00",
    "500.05, '', N2 LOSS_COMPENSATION 50.01", // 50.005
    "4999.99, '', N2 LOSS_COMPENSATION 500.00", // 499.999
    "5000, '', N2 LOSS_COMPENSATION 1000.00; N2 ESCALATION",
    "6000.03, '', N2 LOSS_COMPENSATION 1200.01; N2 ESCALATION", // 1200.006
    "500, &param.smallLossBelow=501, N2 WARNING",
    "500, &param.mediumLossBelow=500, N2 LOSS_COMPENSATION 100.00; N2 ESCALATION",
    "1000, &param.mediumLossRate=15, N2 LOSS_COMPENSATION 150.00",
    "5000, &param.largeLossRate=25, N2 LOSS_COMPENSATION 1250.00; N2 ESCALATION",
  })
  void aMistakeIsAnsweredForByItsLossAtAnySeverity(String loss, String query, String expected) {
    for (String severity : new String[] {"", "轻微", "严重", "重大"}) {
      JsonNode trial =
          trial()
              .staff("S01,甲组,5000,7000")
              .records(
                  "C1,S01,2026-10-09,工作失误,%s,已核实,%s".formatted(severity, loss),
                  "C2,S01,2026-10-09,工作失误,%s,待核实,%s".formatted(severity, loss),
                  "C3,S01,2026-10-09,其他违纪,%s,已核实,%s".formatted(severity, loss))
              .run(P06 + query);
      assertThat(outcomes(trial))
          .containsExactlyInAnyOrderElementsOf(
              listed(expected).stream().map("S01 "::concat).toList());
      if (expected.contains("ESCALATION")) {
        assertThat(text(only(trial, "N2", "ESCALATION").get("facts"), "proposal"))
            .isEqualTo("REVIEW");
      }
    }
  }

  @Test
  void aMistakeWithoutALossDoesNotFire() {
    JsonNode trial =
        trial().staff("S01,甲组,5000,7000").records("C1,S01,2026-10-09,工作失误,重大,已核实,").run(P06);
    assertThat(outcomes(trial)).isEmpty();
    assertThat(notEvaluated(trial, "N2")).containsExactly("S01");
  }

  @ParameterizedTest
  @CsvSource({
    "'0,0,0,0', ''",
    "'1,0,0,0', N3 WARNING",
    "'0,1,1,0', N3 WARNING",
    "'1,1,1,0', N3 DEDUCTION 100.00",
    "'0,0,5,0', N3 DEDUCTION 100.00",
    "'2,2,2,0', N3 DEDUCTION 300.00",
    "'9,0,0,0', N3 DEDUCTION 300.00",
    "'0,0,0,1', N3 DEDUCTION 300.00",
    "'1,0,0,1', N3 DEDUCTION 300.00",
    "'6,0,0,2', N3 DEDUCTION 300.00", // one tier only
    // a missing count is 0 if another is given
    "'2,,,', N3 WARNING",
    "',3,,0', N3 DEDUCTION 100.00",
    "',,6,', N3 DEDUCTION 300.00",
    "'0,,,0', ''",
    "',,,1', N3 DEDUCTION 300.00",
  })
  void lateEarlyAndAwayAreAddedUp(String counts, String line) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", ATTENDANCE, "S01,2026-10," + counts, "S01,2026-09,9,9,9,9")
            .run(P06);
    assertThat(outcomes(trial))
        .containsExactlyElementsOf(line.isEmpty() ? List.of() : List.of("S01 " + line));
    assertThat(notEvaluated(trial, "N3")).isEmpty();
  }

  @Test
  void withoutAnyCountAttendanceIsNotEvaluated() {
    JsonNode trial = one("90", "90").run(P06);
    assertThat(outcomes(trial, "N3")).isEmpty();
    assertThat(notEvaluated(trial, "N3")).containsExactly("S01");
  }

  @ParameterizedTest
  @CsvSource({
    "1, &param.attendanceFineFrom=2, N3 WARNING",
    "2, &param.attendanceFineFrom=2, N3 DEDUCTION 100.00",
    "5, &param.attendanceHeavyFrom=5, N3 DEDUCTION 300.00",
    "6, &param.attendanceHeavyFrom=7, N3 DEDUCTION 100.00",
    "3, &param.attendanceFine=120.5, N3 DEDUCTION 120.50",
    "6, &param.attendanceHeavyFine=310, N3 DEDUCTION 310.00",
  })
  void otherStepsOfAttendanceCanBeTried(String late, String query, String line) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", ATTENDANCE, "S01,2026-10,%s,0,0,0".formatted(late))
            .run(P06 + query);
    assertThat(outcomes(trial)).containsExactly("S01 " + line);
  }

  @Test
  void ineligiblePeopleAnswerForNoFiguresButForRecords() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", ATTENDANCE + ",客户满意度,出勤工作日", "S01,2026-10,9,9,9,9,10,9")
            .records("C1,S01,2026-10-09,客户投诉,严重,已核实,", "C2,S01,2026-10-09,工作失误,,已核实,700")
            .run(P06);
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder("S01 N1 DEDUCTION 200.00", "S01 N2 LOSS_COMPENSATION 70.00");
  }

  @ParameterizedTest
  @CsvSource({
    "79.99, '', 1",
    "80, '', 0",
    "0, '', 1",
    "84.99, &param.passFrom=85, 1",
    "85, &param.passFrom=85, 0",
  })
  void aFailedMonthBringsAnImprovementPlan(String composite, String query, int plans) {
    JsonNode trial = one(composite, composite).run(P06 + query);
    assertThat(outcomes(trial, "N4"))
        .containsExactlyElementsOf(plans == 0 ? List.of() : List.of("S01 N4 IMPROVEMENT_PLAN"));
  }

  @Test
  void withoutACompositeThereIsNoPlan() {
    JsonNode trial = trial().staff("S01,甲组,5000,7000").run(P06);
    assertThat(outcomes(trial)).isEmpty();
    assertThat(notEvaluated(trial, "R1")).containsExactly("S01");
    assertThat(notEvaluated(trial, "N4")).containsExactly("S01");
  }

  @ParameterizedTest
  @CsvSource({
    // gross, place, limit; executed of N1 (500), N3 (300), N2 (compensation of 1200)
    "10000, national, 2000.00, 500.00, 300.00, 1200.00",
    "9999.99, national, 1999.99, 500.00, 300.00, 1199.99",
    "5000, national, 1000.00, 500.00, 300.00, 200.00",
    "4000, national, 800.00, 500.00, 300.00, 0.00",
    "3000, national, 600.00, 500.00, 100.00, 0.00",
    "2100, national, 100.00, 100.00, 0.00, 0.00",
    "2000, national, 0.00, 0.00, 0.00, 0.00",
  })
  void finesComeBeforeCompensationUnderTheOneLimit(
      String gross, String place, String limit, String complaint, String attendance, String loss) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,3000," + gross)
            .csv("metrics", ATTENDANCE, "S01,2026-10,6,0,0,0")
            .records("C1,S01,2026-10-09,工作失误,,已核实,6000", "C2,S01,2026-10-10,客户投诉,重大,已核实,")
            .run(P06 + "&place=" + place);
    JsonNode fine = only(trial, "N1", "DEDUCTION");
    JsonNode late = only(trial, "N3", "DEDUCTION");
    JsonNode compensation = only(trial, "N2", "LOSS_COMPENSATION");
    assertThat(text(fine, "executedAmount")).isEqualTo(complaint);
    assertThat(text(late, "executedAmount")).isEqualTo(attendance);
    assertThat(text(compensation, "executedAmount")).isEqualTo(loss);
    assertThat(List.of(fine, late, compensation))
        .extracting(line -> text(line, "statutoryLimit"))
        .containsOnly(limit);
    assertThat(List.of(fine, late, compensation))
        .extracting(line -> text(line, "policyAmount"))
        .containsExactly("500.00", "300.00", "1200.00");
    // a disciplinary excess is waived, compensation may follow in later months
    assertThat(fine.get("waivedAmount").decimalValue())
        .isEqualByComparingTo(
            fine.get("policyAmount")
                .decimalValue()
                .subtract(fine.get("executedAmount").decimalValue()));
    assertThat(late.get("waivedAmount").decimalValue())
        .isEqualByComparingTo(
            late.get("policyAmount")
                .decimalValue()
                .subtract(late.get("executedAmount").decimalValue()));
    assertThat(compensation.get("waivedAmount").decimalValue()).isEqualByComparingTo("0");
    assertThat(fine.toString()).contains("法律依据");
  }

  @Test
  void inGuangdongFinesAreWarningsAndCompensationStays() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", ATTENDANCE, "S01,2026-10,3,0,0,0")
            .records("C1,S01,2026-10-09,工作失误,,已核实,700", "C2,S01,2026-10-10,客户投诉,严重,已核实,")
            .run(P06 + "&place=guangdong");
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder(
            "S01 N1 DEDUCTION 200.00 -> 0.00",
            "S01 N1 WARNING",
            "S01 N2 LOSS_COMPENSATION 70.00",
            "S01 N3 DEDUCTION 100.00 -> 0.00",
            "S01 N3 WARNING");
  }

  @Test
  void compensationsFollowOneAnotherByRecordNumberAndOneEscalationIsOpen() {
    // limit 1400: 1200, then 200
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .records("C2,S01,2026-10-08,工作失误,,已核实,6000", "C1,S01,2026-10-09,工作失误,,已核实,6000")
            .run(P06);
    assertThat(TrialRequest.stream(trial.get("outcomes")))
        .filteredOn(line -> text(line, "kind").equals("LOSS_COMPENSATION"))
        .extracting(line -> line.at("/facts/记录编号").asText() + " " + text(line, "executedAmount"))
        .containsExactlyInAnyOrder("C1 1200.00", "C2 200.00");
    assertThat(TrialRequest.stream(trial.get("outcomes")))
        .filteredOn(line -> text(line, "kind").equals("ESCALATION"))
        .hasSize(1);
  }

  @Test
  void satisfactionThenFewerComplaintsBreakAQuartersTie() {
    String[] alike = {"2026-10", "2026-11"};
    // (40 * 80 + 20 * 100) / 60 = 86.67 and (40 * 100 + 20 * 60) / 60 = 86.67 (30 of 50 minutes)
    TrialRequest satisfaction = trial().staff(people(2));
    satisfaction.csv(
        "metrics",
        "工号,期间,客户满意度,平均解决分钟",
        Stream.of(alike)
            .flatMap(month -> Stream.of("S01," + month + ",80,30", "S02," + month + ",100,50"))
            .toArray(String[]::new));
    assertThat(outcomes(satisfaction.run("policy=P06&period=2026-Q4")))
        .containsExactly("S02 R2 CASH_AWARD 2000.00");
    TrialRequest complaints = trial().staff(people(2));
    complaints
        .csv(
            "metrics",
            "工号,期间,客户满意度",
            Stream.of(alike)
                .flatMap(month -> Stream.of("S01," + month + ",90", "S02," + month + ",90"))
                .toArray(String[]::new))
        .records("C1,S02,2026-11-20,客户投诉,,已核实,", "C2,S01,2026-09-20,客户投诉,,已核实,");
    assertThat(outcomes(complaints.run("policy=P06&period=2026-Q4")))
        .containsExactly("S01 R2 CASH_AWARD 2000.00");
  }

  @ParameterizedTest
  @CsvSource({
    // working days of July 2026 from then on: ten from Monday the 20th, nine from the 21st
    "2026-07-20, 2026, R3, 1",
    "2026-07-21, 2026, R3, 0",
    "2026-08-01, 2026, R3, 0",
    // of November from Tuesday the 17th: 17–20, 23–27 and 30 are ten
    "2026-11-17, 2026-Q4, R2, 1",
    "2026-11-18, 2026-Q4, R2, 0",
  })
  void onlyEligibleMonthsCountForAQuarterOrAYear(
      String joined, String period, String rule, int awards) {
    JsonNode trial =
        trial()
            .csv("staff", "工号,姓名,部门,团队,入职日期,固定工资,月总工资", "S01,甲,客服部,甲组," + joined + ",5000,7000")
            .metrics(
                IntStream.rangeClosed(Integer.parseInt(joined.substring(5, 7)), 12)
                    .mapToObj("S01,2026-%02d,90,90"::formatted)
                    .toArray(String[]::new))
            .run("policy=P06&period=" + period);
    assertThat(outcomes(trial, rule)).hasSize(awards);
  }

  @Test
  void aTeamsTargetPaysPerRecordAndNobodyWhereNobodyIsEligible() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000", "S02,乙组,5000,7000")
            .csv("metrics", "工号,期间,客户满意度,出勤工作日", "S02,2026-10,90,9")
            .csv(
                "records",
                MERITS,
                "C1,,甲组,2026-10-09,团队达标,,已核实,",
                "C2,,甲组,2026-10-19,团队达标,,已核实,",
                "C3,,乙组,2026-10-19,团队达标,,已核实,")
            .run(P06);
    assertThat(outcomes(trial, "R6"))
        .containsExactly("S01 R6 CASH_AWARD 1000.00", "S01 R6 CASH_AWARD 1000.00");
  }
}
