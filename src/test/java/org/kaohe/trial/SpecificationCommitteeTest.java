package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P03: what the committee is proposed, training, criticism and lowered grades. */
class SpecificationCommitteeTest extends SpecificationTest {

  private static final String P03 = "policy=P03&period=2026-10";
  private static final String YEAR = "policy=P03&period=2026";

  @ParameterizedTest
  @CsvSource({
    "79.99, 70, ''",
    "80, 70, S01",
    "90, 90, S01 S02",
    "90, 90.01, S02",
  })
  void theBestOfTheMonthIsProposed(String first, String second, String proposed) {
    JsonNode trial = trial().staff(people(2)).metrics(composites(first, second)).run(P03);
    assertThat(outcomes(trial, "R1"))
        .containsExactlyInAnyOrderElementsOf(awards(proposed, "R1", "1000.00"));
    assertThat(TrialRequest.stream(trial.get("outcomes")))
        .allMatch(line -> line.at("/facts/proposed").asBoolean());
  }

  private static List<String> awards(String people, String rule, String amount) {
    return people.isEmpty()
        ? List.of()
        : Stream.of(people.split(" "))
            .flatMap(
                person ->
                    Stream.of(
                        "%s %s CASH_AWARD %s".formatted(person, rule, amount),
                        "%s %s CERTIFICATE".formatted(person, rule)))
            .toList();
  }

  @Test
  void whoeverHasNoCompositeIsNotEvaluated() {
    JsonNode trial = trial().staff("S01,甲组,5000,7000").run(P03);
    assertThat(outcomes(trial)).isEmpty();
    assertThat(notEvaluated(trial, "R1")).containsExactly("S01");
    assertThat(notEvaluated(trial, "N1")).containsExactly("S01");
  }

  @ParameterizedTest
  @CsvSource({
    // months and composite of S01, then of S02
    "6, 90, 6, 89.99, '', S01",
    "6, 90, 12, 90.01, '', S02",
    "5, 99, 6, 80, '', S02", // six months are needed
    "5, 99, 6, 79.99, '', ''", // and the passing grade
    "6, 90, 6, 90, '', S01 S02",
    "5, 99, 6, 80, &param.minimumYearMonths=5, S01",
    "6, 99, 7, 80, &param.minimumYearMonths=7, S02",
  })
  void theBestYearIsProposed(
      int firstMonths, String first, int secondMonths, String second, String query, String best) {
    List<String> lines = new ArrayList<>();
    IntStream.rangeClosed(1, firstMonths)
        .forEach(i -> lines.add("S01,2026-%02d,%s,%s".formatted(i, first, first)));
    IntStream.rangeClosed(1, secondMonths)
        .forEach(i -> lines.add("S02,2026-%02d,%s,%s".formatted(i, second, second)));
    // another year's months are none of this one's
    IntStream.rangeClosed(1, 12).forEach(i -> lines.add("S01,2025-%02d,1,1".formatted(i)));
    JsonNode trial =
        trial().staff(people(2)).metrics(lines.toArray(String[]::new)).run(YEAR + query);
    assertThat(outcomes(trial)).containsExactlyInAnyOrderElementsOf(awards(best, "R2", "5000.00"));
    assertThat(TrialRequest.stream(trial.get("outcomes")))
        .allMatch(line -> line.at("/facts/proposed").asBoolean());
  }

  @Test
  void aYearIsTheMeanOfItsMonthsAndHistoryGoesFirst() {
    // five of 90 and 72 in history for the sixth: 522 / 6 = 87
    JsonNode trial =
        months("2026-05 90; 2026-06 90; 2026-07 90; 2026-08 90; 2026-09 90; 2026-10 99")
            .history("S01,2026-10,72,")
            .run(YEAR + "&param.bestOfYearAward=6000");
    assertThat(score(trial, "S01").get("composite").decimalValue()).isEqualByComparingTo("87");
    assertThat(outcomes(trial)).containsExactlyInAnyOrderElementsOf(awards("S01", "R2", "6000.00"));
  }

  @Test
  void aYearOfHistoryAloneCounts() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .history(
                IntStream.rangeClosed(7, 12)
                    .mapToObj("S01,2026-%02d,88,"::formatted)
                    .toArray(String[]::new))
            .run(YEAR);
    assertThat(outcomes(trial)).containsExactlyInAnyOrderElementsOf(awards("S01", "R2", "5000.00"));
  }

  @ParameterizedTest
  @CsvSource({
    "已核实, 89.99, '', ''",
    "已核实, 90, '', 2000.00",
    "已核实, 100, '', 2000.00",
    "待核实, 100, '', ''",
    "不成立, 100, '', ''",
    "已核实, 84.99, &param.trainingResultFrom=85, ''",
    "已核实, 85, &param.trainingResultFrom=85&param.trainingAward=1500, 1500.00",
  })
  void trainingPaysFromAResultOfNinety(String state, String result, String query, String award) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv(
                "records",
                "编号,工号,日期,类别,状态,成绩",
                "C1,S01,2026-10-09,培训,%s,%s".formatted(state, result))
            .run(P03 + query);
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrderElementsOf(awards(award.isEmpty() ? "" : "S01", "R3", award));
    assertThat(notEvaluated(trial, "R3")).isEmpty();
  }

  @Test
  void everyTrainingPaysEvenTheIneligibleAndOneWithoutAResultIsListed() {
    JsonNode trial =
        trial()
            .staff(people(2))
            .csv("metrics", "工号,期间,客户满意度,出勤工作日", "S01,2026-10,90,0")
            .csv(
                "records",
                "编号,工号,日期,类别,状态,成绩",
                "C1,S01,2026-10-09,培训,已核实,90",
                "C2,S01,2026-10-10,培训,已核实,95",
                "C3,S02,2026-10-10,培训,已核实,",
                "C4,S02,2026-09-30,培训,已核实,99")
            .run(P03);
    List<String> twice = new ArrayList<>(awards("S01", "R3", "2000.00"));
    twice.addAll(twice);
    assertThat(outcomes(trial, "R3")).containsExactlyInAnyOrderElementsOf(twice);
    assertThat(notEvaluated(trial, "R3")).containsExactly("S02");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09 95; 2026-10 85.01, '', 0",
    "2026-09 95; 2026-10 85, '', 1",
    "2026-09 95; 2026-10 84.99, '', 1",
    "2026-09 85; 2026-10 95, '', 0",
    // the last final month only, with or without a gap
    "2026-08 95; 2026-09 90; 2026-10 85, '', 0",
    "2026-08 90; 2026-09 95; 2026-10 85, '', 1",
    "2026-07 95; 2026-10 85, '', 1",
    "2026-04 95; 2026-10 85, '', 1",
    "2026-11 95; 2026-10 60, '', 0",
    // as rounded: 94.995 is 95.00, 85.004 is 85.00
    "2026-09 94.995; 2026-10 85.004, '', 1",
    "2026-09 95; 2026-10 90, &param.declineFrom=5, 1",
    "2026-09 95; 2026-10 90.01, &param.declineFrom=5, 0",
  })
  void aFallOfTenPointsIsCriticised(String months, String query, int lines) {
    JsonNode trial = months(months).run(P03 + query);
    assertThat(outcomes(trial, "N1"))
        .containsExactlyElementsOf(lines == 0 ? List.of() : List.of("S01 N1 CIRCULATED_CRITICISM"));
  }

  @Test
  void withoutAnEarlierMonthAFallIsNotEvaluatedAndAnIneligibleMonthHasNone() {
    JsonNode first = months("2026-10 60").run(P03);
    assertThat(outcomes(first)).isEmpty();
    assertThat(notEvaluated(first, "N1")).containsExactly("S01");
    JsonNode away =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,客户满意度,出勤工作日", "S01,2026-09,95,", "S01,2026-10,60,9")
            .run(P03);
    assertThat(outcomes(away)).isEmpty();
    assertThat(outcomes(months("2026-09 80; 2026-10 85").history("S01,2026-09,95,").run(P03), "N1"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "服务态度, '', N1 CIRCULATED_CRITICISM",
    "服务态度, 轻微, N1 CIRCULATED_CRITICISM",
    "服务态度, 严重, N1 CIRCULATED_CRITICISM",
    "服务态度, 重大, N3 ESCALATION",
    "服务质量, '', N1 CIRCULATED_CRITICISM",
    "服务质量, 严重, N1 CIRCULATED_CRITICISM",
    "服务质量, 重大, N3 ESCALATION",
    "工作失误, '', N1 CIRCULATED_CRITICISM",
    "工作失误, 轻微, N1 CIRCULATED_CRITICISM",
    "工作失误, 严重, N2 GRADE_LOWERED",
    "工作失误, 重大, N2 GRADE_LOWERED",
    "其他违纪, 轻微, ''",
    "其他违纪, 严重, ''",
    "其他违纪, 重大, N3 ESCALATION",
    "客户投诉, 严重, ''",
    "客户投诉, 重大, N3 ESCALATION",
    "泄露机密, 重大, N3 ESCALATION",
    "影响工作, 重大, N3 ESCALATION",
    "责任事故, 重大, N3 ESCALATION",
    "负面反馈, 严重, ''",
    "负面反馈, 重大, N3 ESCALATION",
    "抽检, 重大, ''",
    "委屈, 重大, ''",
  })
  void categoryAndSeverityDecide(String category, String severity, String expected) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .records(
                "C1,S01,2026-10-31,%s,%s,已核实,".formatted(category, severity),
                "C2,S01,2026-10-31,%s,%s,不成立,".formatted(category, severity),
                "C3,S01,2026-11-01,%s,%s,已核实,".formatted(category, severity))
            .run(P03);
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrderElementsOf(
            listed(expected).stream().map("S01 "::concat).toList());
    if (expected.contains("ESCALATION")) {
      JsonNode facts = only(trial, "N3", "ESCALATION").get("facts");
      assertThat(text(facts, "proposal")).isEqualTo("DISMISSAL");
    }
  }

  @Test
  void everyRecordIsCriticisedButOneDismissalIsOpenAtATime() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .records(
                "C1,S01,2026-10-09,服务态度,,已核实,",
                "C2,S01,2026-10-09,服务质量,严重,已核实,",
                "C3,S01,2026-10-10,泄露机密,重大,已核实,",
                "C4,S01,2026-10-11,服务态度,重大,已核实,")
            .run(P03);
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder(
            "S01 N1 CIRCULATED_CRITICISM", "S01 N1 CIRCULATED_CRITICISM", "S01 N3 ESCALATION");
  }

  @ParameterizedTest
  @CsvSource({
    "'', N2 GRADE_LOWERED",
    "1, N2 ESCALATION",
    "2, N2 GRADE_LOWERED",
    "10, N2 GRADE_LOWERED",
  })
  void atTheLowestStepDismissalIsProposedInstead(String grade, String expected) {
    for (String records : List.of("工作失误,重大", "负面反馈,")) {
      int count = records.startsWith("负面") ? 3 : 1;
      JsonNode trial =
          trial()
              .csv(
                  "staff",
                  "工号,姓名,部门,团队,入职日期,固定工资,月总工资,职级",
                  "S01,甲,客服部,甲组,2024-01-01,5000,7000," + grade)
              .records(
                  IntStream.rangeClosed(1, count)
                      .mapToObj(i -> "C%d,S01,2026-10-09,%s,已核实,".formatted(i, records))
                      .toArray(String[]::new))
              .run(P03);
      assertThat(outcomes(trial)).containsExactly("S01 " + expected);
      if (expected.endsWith("ESCALATION")) {
        assertThat(text(only(trial, "N2", "ESCALATION").get("facts"), "proposal"))
            .isEqualTo("DISMISSAL");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    // verified in the month, pending, of the month before
    "2, 5, 5, '', 0",
    "3, 0, 0, '', 1",
    "4, 0, 0, '', 1",
    "6, 0, 0, '', 1", // once a month
    "1, 0, 0, &param.negativeFrom=2, 0",
    "2, 0, 0, &param.negativeFrom=2, 1",
    "3, 0, 0, &param.negativeFrom=4, 0",
  })
  void threeNegativeFeedbacksInTheMonthLowerTheGrade(
      int verified, int pending, int before, String query, int lines) {
    List<String> records = new ArrayList<>();
    for (int i = 0; i < verified; i++) {
      records.add("V%d,S01,2026-10-%02d,负面反馈,,已核实,".formatted(i, i + 1));
    }
    for (int i = 0; i < pending; i++) {
      records.add("P%d,S01,2026-10-09,负面反馈,,待核实,".formatted(i));
    }
    for (int i = 0; i < before; i++) {
      records.add("B%d,S01,2026-09-30,负面反馈,,已核实,".formatted(i));
    }
    JsonNode trial =
        trial().staff(people(2)).records(records.toArray(String[]::new)).run(P03 + query);
    assertThat(outcomes(trial))
        .containsExactlyElementsOf(lines == 0 ? List.of() : List.of("S01 N2 GRADE_LOWERED"));
  }

  @Test
  void aGrossFeedbackAmongThreeIsBothCountedAndEscalated() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .records(
                "C1,S01,2026-10-09,负面反馈,,已核实,",
                "C2,S01,2026-10-09,负面反馈,严重,已核实,",
                "C3,S01,2026-10-09,负面反馈,重大,已核实,")
            .run(P03);
    assertThat(outcomes(trial))
        .containsExactlyInAnyOrder("S01 N2 GRADE_LOWERED", "S01 N3 ESCALATION");
  }

  @Test
  void aYearKnowsNoMonthlyRule() {
    JsonNode trial =
        months("2026-09 95; 2026-10 60")
            .records("C1,S01,2026-10-09,服务态度,重大,已核实,", "C2,S01,2026-10-09,工作失误,重大,已核实,")
            .run(YEAR);
    assertThat(outcomes(trial)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-10-15, 1", "2026-10-14, 0"})
  void feedbackAfterTheLastDayOfEmploymentDoesNotCount(String left, int lines) {
    JsonNode trial =
        trial()
            .csv(
                "staff",
                "工号,姓名,部门,团队,入职日期,离职日期,固定工资,月总工资",
                "S01,甲,客服部,甲组,2024-01-01,%s,5000,7000".formatted(left))
            .records(
                "C1,S01,2026-10-08,负面反馈,,已核实,",
                "C2,S01,2026-10-14,负面反馈,,已核实,",
                "C3,S01,2026-10-15,负面反馈,,已核实,")
            .run(P03);
    assertThat(outcomes(trial, "N2")).hasSize(lines);
  }
}
