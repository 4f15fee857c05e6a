package org.kaohe.trial;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;

/** What the door of trials says of questions and files, good and bad. */
class SpecificationDoorTest extends SpecificationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "policy=P99&period=2026-10",
        "policy=P05&period=2026-13",
        "policy=P05&period=abc",
        "policy=P05",
        "period=2026-10",
        "policy=P05&period=2026-10&place=mars",
        "policy=P05&period=2026-10&param.nothing=1",
        "policy=P05&period=2026-10&param.satisfactionFrom=abc",
        "policy=P05&period=2026-10&param.satisfactionFrom=",
        "policy=P05&period=2026-10&param.satisfactionFrom=-1",
      })
  void aBadQuestionIsRefusedInChineseWithItsFault(String query) {
    JsonNode problem = refused(one("90", "90").post(query));
    assertThat(problem.get("faults")).hasSize(1);
    assertThat(text(problem.get("faults").get(0), "message")).matches(".*[一-龥].*");
  }

  @Test
  void aParameterMayBeGivenWithDecimals() {
    assertThat(outcomes(one("97.5", "90").run(P05 + "&param.satisfactionFrom=97.5"), "R3"))
        .hasSize(1);
  }

  @Test
  void allFaultsOfAllFilesComeAtOnce() {
    JsonNode problem =
        refused(
            trial()
                .csv(
                    "staff",
                    "工号,姓名,部门,团队,入职日期,固定工资,月总工资",
                    "S01,甲,客服部,甲组,2026-02-30,5000,7000",
                    "S 2,乙,客服部,甲组,2024-01-01,-1,abc")
                .metrics("S01,2026-10,100.01,-1", "S01,十月,,")
                .reviews("S01,2026-10,老板,M1,100.9,abc,,", "S01,2026-10,上级,M1,,,,")
                .records("C1,S01,2026-10-09,偷懒,很重,大概,-5")
                .history("S01,2026-W43,101,")
                .post("policy=P99&period=x&place=mars&param.y=z"));
    List<String> faults =
        TrialRequest.stream(problem.get("faults"))
            .map(fault -> text(fault, "place") + "=" + text(fault, "value"))
            .toList();
    assertThat(faults)
        .anyMatch(fault -> fault.contains("第 2 行 入职日期=2026-02-30"))
        .anyMatch(fault -> fault.contains("第 3 行 工号=S 2"))
        .anyMatch(fault -> fault.contains("第 3 行 固定工资=-1"))
        .anyMatch(fault -> fault.contains("第 3 行 月总工资=abc"))
        .anyMatch(fault -> fault.contains("第 2 行 客户满意度=100.01"))
        .anyMatch(fault -> fault.contains("第 2 行 问题解决率=-1"))
        .anyMatch(fault -> fault.contains("第 3 行 期间=十月"))
        .anyMatch(fault -> fault.contains("第 2 行 来源=老板"))
        .anyMatch(fault -> fault.contains("第 2 行 态度=100.9"))
        .anyMatch(fault -> fault.contains("第 2 行 协作=abc"))
        .anyMatch(fault -> fault.contains("评价 第 3 行"))
        .anyMatch(fault -> fault.contains("第 2 行 类别=偷懒"))
        .anyMatch(fault -> fault.contains("第 2 行 程度=很重"))
        .anyMatch(fault -> fault.contains("第 2 行 状态=大概"))
        .anyMatch(fault -> fault.contains("第 2 行 损失金额=-5"))
        .anyMatch(fault -> fault.contains("历史结果 第 2 行 期间=2026-W43"))
        .anyMatch(fault -> fault.contains("第 2 行 综合分=101"))
        .anyMatch(fault -> fault.startsWith("policy"))
        .anyMatch(fault -> fault.startsWith("period"))
        .anyMatch(fault -> fault.startsWith("place"))
        .anyMatch(fault -> fault.startsWith("param.y"));
  }

  @Test
  void aFileThatIsNotWhatItsNameSaysOrLacksHeadingsIsRefused() {
    refused(trial().file("staff", "staff.xlsx", "工号".getBytes(StandardCharsets.UTF_8)).post(P05));
    refused(trial().staff("S01,甲组,5000,7000").csv("metrics", "工号,客户满意度", "S01,90").post(P05));
    refused(trial().staff("S01,甲组,5000,7000").file("metrics", "m.csv", new byte[0]).post(P05));
    refused(trial().staff("S01,甲组,5000,7000").file("metrics", "m.docx", new byte[9]).post(P05));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "-1", "abc"})
  void countsAreWholeAndNotNegative(String count) {
    refused(
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,迟到次数", "S01,2026-10," + count)
            .post(P05));
  }

  @ParameterizedTest
  @CsvSource({"98", "98.0", "98%", "９８", "９８．００％", "' 98 '", "９８％"})
  void aRateCanBeWrittenInManyWays(String satisfaction) {
    assertThat(outcomes(one(satisfaction, "90").run(P05), "R3")).hasSize(1);
  }

  @Test
  void headingsComeInAnyOrderAndUnknownOnesAreIgnored() {
    JsonNode trial =
        trial()
            .csv("staff", "月总工资,固定工资,星座,入职日期,团队,部门,姓名,工号", "7000,5000,狮子,2024/01/01,甲组,客服部,甲,S01")
            .csv("metrics", "问题解决率,备注,客户满意度,期间,工号", "90,好,98,2026-10,S01")
            .run(P05);
    assertThat(outcomes(trial, "R3")).containsExactly("S01 R3 CASH_AWARD 300.00");
  }

  @Test
  void amountsWithSeparatorsAreUnderstood() {
    JsonNode trial =
        trial()
            .csv("staff", "工号,姓名,部门,团队,入职日期,固定工资,月总工资", "S01,甲,客服部,甲组,2024-01-01,\"5,000\",７０００．００")
            .records("C1,S01,2026/10/09,泄露机密,,已核实,")
            .run(P05);
    assertThat(outcomes(trial, "N3")).contains("S01 N3 DEDUCTION 2500.00 -> 1400.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-8"})
  void textFilesComeInEitherEncoding(String charset) {
    JsonNode trial =
        trial()
            .file(
                "staff",
                "staff.csv",
                "工号,姓名,部门,团队,入职日期,固定工资,月总工资\r\nS01,㐀甲,客服部,甲组,2024-01-01,5000,7000\r\n"
                    .getBytes(Charset.forName(charset)))
            .file(
                "metrics",
                "metrics.csv",
                "\uFEFF工号,期间,客户满意度\r\nS01,2026-10,98\r\n".getBytes(StandardCharsets.UTF_8))
            .run(P05);
    assertThat(outcomes(trial, "R3")).hasSize(1);
  }

  @Test
  void workbooksAreReadWithNumbersAndDates() throws IOException {
    ByteArrayOutputStream staff = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(staff, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("员工");
      String[] headings = {"工号", "姓名", "部门", "团队", "入职日期", "固定工资", "月总工资"};
      for (int column = 0; column < headings.length; column++) {
        sheet.value(0, column, headings[column]);
      }
      sheet.value(1, 0, 1001);
      sheet.value(1, 1, "甲");
      sheet.value(1, 2, "客服部");
      sheet.value(1, 3, "甲组");
      sheet.value(1, 4, LocalDate.of(2026, 10, 19));
      sheet.style(1, 4).format("yyyy-mm-dd").set();
      sheet.value(1, 5, new BigDecimal("5000.55"));
      sheet.value(1, 6, 7000);
      book.newWorksheet("别的").value(0, 0, "工号");
    }
    ByteArrayOutputStream metrics = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(metrics, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("指标");
      sheet.value(0, 0, "工号");
      sheet.value(0, 1, "期间");
      sheet.value(0, 2, "客户满意度");
      sheet.value(1, 0, "1001");
      sheet.value(1, 1, "2026-10");
      sheet.value(1, 2, 79.99);
    }
    JsonNode trial =
        trial()
            .file("staff", "员工.xlsx", staff.toByteArray())
            .file("metrics", "指标.XLSX", metrics.toByteArray())
            .run(P05);
    assertThat(score(trial, "1001").get("eligible").asBoolean()).isTrue();
    assertThat(outcomes(trial, "N4"))
        // 5% of 5000.55 = 250.0275
        .containsExactlyInAnyOrder("1001 N4 WARNING", "1001 N4 DEDUCTION 250.03");
  }

  @Test
  void theAnswerHasTheShapeThatWasPromised() {
    JsonNode trial = one("70", "70").run(P05);
    assertThat(text(trial.get("policy"), "id")).isEqualTo("P05");
    assertThat(trial.at("/policy/version").asInt()).isEqualTo(1);
    assertThat(text(trial, "period")).isEqualTo("2026-10");
    assertThat(trial.get("scores").get(0).fieldNames())
        .toIterable()
        .containsExactly(
            "employee",
            "metricsScore",
            "selfScore",
            "peerScore",
            "managerScore",
            "composite",
            "grade",
            "rank",
            "eligible",
            "ineligibleReason");
    JsonNode line = only(trial, "N4", "DEDUCTION");
    assertThat(line.fieldNames())
        .toIterable()
        .containsExactly(
            "subjectType",
            "subject",
            "rule",
            "title",
            "kind",
            "policyAmount",
            "statutoryLimit",
            "executedAmount",
            "waivedAmount",
            "facts",
            "reason");
    assertThat(text(line, "subjectType")).isEqualTo("员工");
    assertThat(text(line, "rule")).isEqualTo("P05-N4");
    assertThat(text(line, "title")).matches(".*[一-龥].*");
    assertThat(text(line, "reason")).matches(".*[一-龥].*");
    assertThat(line.get("facts").isObject()).isTrue();
    assertThat(trial.get("totals").fieldNames())
        .toIterable()
        .containsExactly("awards", "deductions", "waived", "people");
  }

  @Test
  void theCsvAnswerHasALineForEachOutcome() {
    TrialRequest request = one("70", "70");
    int lines = request.run(P05).get("outcomes").size();
    ResponseEntity<String> csv = request.accept("text/csv").post(P05);
    assertThat(csv.getStatusCode().value()).isEqualTo(200);
    assertThat(csv.getHeaders().getContentType()).hasToString("text/csv;charset=UTF-8");
    assertThat(csv.getBody().strip().lines()).hasSize(1 + lines);
    assertThat(csv.getBody()).contains("P05-N4", "DEDUCTION", "250.00", "1400.00");
  }

  @Test
  void aRefusalStaysAProblemForThoseWhoAskForCsv() {
    refused(one("100.9", "70").accept("text/csv").post(P05));
  }

  @Test
  void weeksInTheMetricsAreNotTheMonths() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .metrics("S01,2026-W43,10,10", "S01,2026-10,98,98")
            .run(P05);
    assertThat(outcomes(trial, "N4")).isEmpty();
    assertThat(outcomes(trial, "R3")).hasSize(1);
  }

  @Test
  void aMonthInAYearWithoutACalendarIsRefused() {
    ResponseEntity<String> answer =
        trial()
            .staff("S01,甲组,5000,7000")
            .metrics("S01,2028-10,98,98")
            .post("policy=P05&period=2028-10");
    assertThat(answer.getStatusCode().is4xxClientError()).isTrue();
    assertThat(answer.getBody()).contains("2028");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "param.metricsWeight=50", // 110 with the others
        "param.satisfactionWeight=60",
        "param.satisfactionFrom=100.01",
        "param.passFrom=96", // above the grades that lie above it
        "param.teamMinimum=2.5",
      })
  void figuresThatCannotBeAreRefused(String figure) {
    refused(one("90", "90").post(P05 + "&" + figure));
  }

  @Test
  void theSameMonthOfAPersonTwiceIsRefused() {
    refused(
        trial()
            .staff("S01,甲组,5000,7000")
            .metrics("S01,2026-10,90,90", "S01,2026-10,91,91")
            .post(P05));
    refused(trial().staff("S01,甲组,5000,7000", "S01,乙组,5000,7000").post(P05));
    refused(one("90", "90").history("S01,2026-09,90,", "S01,2026-09,91,").post(P05));
    refused(
        one("90", "90").reviews("S01,2026-10,上级,M1,90,,,", "S01,2026-10,上级,M1,80,,,").post(P05));
  }

  @Test
  void percentCellsAndMonthCellsOfAWorkbookAreWhatTheyShow() throws IOException {
    ByteArrayOutputStream metrics = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(metrics, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("指标");
      sheet.value(0, 0, "工号");
      sheet.value(0, 1, "期间");
      sheet.value(0, 2, "客户满意度");
      sheet.value(1, 0, "S01");
      sheet.value(1, 1, LocalDate.of(2026, 10, 1));
      sheet.style(1, 1).format("yyyy-mm").set();
      sheet.value(1, 2, 0.985);
      sheet.style(1, 2).format("0.0%").set();
    }
    JsonNode trial =
        trial().staff("S01,甲组,5000,7000").file("metrics", "m.xlsx", metrics.toByteArray()).run(P05);
    assertThat(outcomes(trial, "R3")).hasSize(1);
    assertThat(score(trial, "S01").get("composite").decimalValue()).isEqualByComparingTo("98.5");
  }

  @Test
  void csvCellsThatASpreadsheetWouldRunAreDefused() {
    String csv =
        trial()
            .staff("-S01,甲组,5000,7000")
            .metrics("-S01,2026-10,98,90")
            .accept("text/csv")
            .post(P05)
            .getBody();
    assertThat(csv.lines().skip(1)).isNotEmpty().noneMatch(line -> line.contains(",-S01,"));
  }

  @Test
  void anEmptyCellIsNoDataAndAZeroIsOne() {
    JsonNode trial =
        trial()
            .staff(people(2))
            .csv("metrics", "工号,期间,客户满意度,投诉率", "S01,2026-10,0,0", "S02,2026-10, ,　")
            .run(P05);
    assertThat(outcomes(trial, "N4"))
        .containsExactlyInAnyOrder("S01 N4 WARNING", "S01 N4 DEDUCTION 250.00");
    assertThat(notEvaluated(trial, "N5")).containsExactly("S02");
    assertThat(notEvaluated(trial, "N4")).containsExactly("S02");
  }

  @Test
  void employeeNumbersDifferByCase() {
    JsonNode trial =
        trial()
            .staff("s01,甲组,5000,7000", "S01,甲组,5000,7000")
            .metrics("s01,2026-10,98,90", "S01,2026-10,97,90")
            .run(P05);
    assertThat(outcomes(trial, "R3")).containsExactly("s01 R3 CASH_AWARD 300.00");
  }

  @Test
  void aFileThatIsTooLargeIsRefusedWithAnAnswerNotAHangUp() {
    byte[] large = new byte[20 * 1024 * 1024 + 1];
    Arrays.fill(large, (byte) ' ');
    JsonNode problem =
        refused(trial().staff("S01,甲组,5000,7000").file("metrics", "m.csv", large).post(P05));
    assertThat(text(problem, "title")).contains("20 MiB");
  }

  @Test
  void severalLargeFilesComeInOneRequest() {
    String blank = ("\n" + " ".repeat(1000)).repeat(15_000);
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .file("metrics", "m.csv", ("工号,期间,客户满意度\nS01,2026-10,98" + blank).getBytes(UTF_8))
            .file("history", "h.csv", ("工号,期间,综合分\nS01,2026-09,90" + blank).getBytes(UTF_8))
            .run(P05);
    assertThat(outcomes(trial, "R3")).hasSize(1);
  }

  @Test
  void aHeadingThatComesTwiceIsRefused() {
    refused(
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,客户满意度,客户满意度", "S01,2026-10,98,70")
            .post(P05));
  }

  @Test
  void textThatIsInNeitherEncodingIsRefused() {
    refused(
        trial()
            .staff("S01,甲组,5000,7000")
            .file("metrics", "m.csv", "工号,期间\nS01,2026-10".getBytes(StandardCharsets.UTF_16))
            .post(P05));
  }

  @Test
  void aReviewIsOfAMonthAndOnlyASelfAssessmentIsByOneself() {
    JsonNode problem =
        refused(
            one("90", "90")
                .reviews(
                    "S01,2026-W43,上级,M1,90,,,",
                    "S01,2026-10,互评,S01,90,,,",
                    "S01,2026-10,自评,M1,90,,,")
                .post(P05));
    assertThat(problem.get("faults")).hasSize(3);
  }

  private static JsonNode refused(ResponseEntity<String> answer) {
    assertThat(answer.getStatusCode().is4xxClientError()).as(answer.toString()).isTrue();
    assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
    JsonNode problem = TrialRequest.json(answer);
    assertThat(text(problem, "title")).matches(".*[一-龥].*");
    assertThat(text(problem, "type")).startsWith("urn:kaohe:problem:");
    return problem;
  }
}
