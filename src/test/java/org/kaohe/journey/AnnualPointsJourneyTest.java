package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaohe.cycle.PolicyAdoption;
import org.kaohe.cycle.PolicyAdoptions;
import org.kaohe.policy.DraftingPolicies;
import org.kaohe.policy.PolicyDraft;
import org.kaohe.policy.PolicyDraft.UploadedFile;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The year 2025 under a company's own policy: P07 with P06's award for the best of the year.
 * January to October from history, November and December months here, in which everybody gives 100:
 * composite = 0.4 (satisfaction + resolution rate)/2 + 60.
 *
 * <pre>
 *       Jan–Oct  Nov                 Dec               mean            points      year
 * YP1   90       98, 98    99.20     90, 90    96.00   1095.2/12       2+1         94.27   2
 * YP2   99       98, 90    97.60     98, 90    97.60   1185.2/12       1+1 at most 100.00  1
 * YP3   93       97.99, 90 97.60     97.99, 90 97.60   1125.2/12       none        93.77   3
 * YP4   92       98, 90, corrected   97.99, 90 97.60   1115.2/12       1 voided    92.93   4
 *                to 97.99  97.60
 * </pre>
 */
@KaoheTest
class AnnualPointsJourneyTest {

  private static final String DEPARTMENT = "年分客服部";
  private static final String POLICY = "P13";
  private static final List<String> PEOPLE = List.of("YP1", "YP2", "YP3", "YP4");

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      YPHR,游人力,年分人力部,人力组,,人力,2020-01-01,8000,9000
      YPM,尤主管,年分客服部,管理,,主管,2020-01-01,9000,10000
      YP1,叶一,年分客服部,甲组,YPM,员工,2024-01-01,5000,6000
      YP2,易二,年分客服部,甲组,YPM,员工,2024-01-01,5000,6000
      YP3,阎三,年分客服部,甲组,YPM,员工,2024-01-01,5000,6000
      YP4,晏四,年分客服部,甲组,YPM,员工,2024-01-01,5000,6000
      """;

  private static final String METRICS =
      """
      工号,期间,客户满意度,问题解决率,准确率,投诉率
      YP1,2025-11,98,98,98,1
      YP2,2025-11,98,90,98,
      YP3,2025-11,97.99,90,98,
      YP4,2025-11,98,90,98,
      YP1,2025-12,90,90,90,
      YP2,2025-12,98,90,98,
      YP3,2025-12,97.99,90,98,
      YP4,2025-12,97.99,90,98,
      """;

  private static final String RECORDS =
      """
      编号,工号,日期,类别,程度,状态,说明
      YPR-1,YP1,2025-11-12,参加活动,,已核实,公司运动会
      """;

  private static final String PARAMETER =
      "\n  - {name: bestOfYearAward, value: 5000, unit: 元, meaning: 年度优秀客服奖金}";
  private static final String FACTS =
      "\n  - {name: composite, title: 综合分, kind: score, of: composite}"
          + "\n  - {name: standing, title: 名次, kind: score, of: rank}";
  private static final String RULE =
      """
        - id: P13-R9
          title: 年度优秀客服
          text: 年度综合分第一名且达到合格的员工。
          period: YEAR
          subject: person
          reads: [standing, composite]

      services:
      """;

  @Autowired private Company company;
  @Autowired private DraftingPolicies drafting;
  @Autowired private PolicyAdoptions adoptions;
  private Person hr;

  @AfterEach
  void cancelWhatIsOpen() {
    Month.cancelAll(company, hr, DEPARTMENT);
  }

  @Test
  void pointsOfFinalMonthsAreAddedToTheYear() throws IOException {
    company.at("2026-11-02T09:00");
    company.hire(STAFF);
    hr = company.person("YPHR");
    hr.importFile("history", history()).expect(200);
    hr.importFile("metrics", METRICS).expect(200);
    hr.importFile("records", RECORDS).expect(200);
    putInForce();

    Month november = untilOutcomes("2025-11");
    assertThat(november.lines("YP1"))
        .containsSubsequence("P13-R1 ANNUAL_SCORE_POINTS", "P13-R2 ANNUAL_SCORE_POINTS");
    assertThat(november.lines("YP4")).contains("P13-R2 ANNUAL_SCORE_POINTS");
    correct();
    assertThat(november.lines("YP4")).isEmpty();
    november.confirmOutcomes();
    company.at("2026-11-06T09:00");
    assertThat(november.state()).isEqualTo("FINAL");

    Month december = untilOutcomes("2025-12");
    december.confirmOutcomes();
    company.at("2026-11-12T09:00");
    assertThat(december.state()).isEqualTo("FINAL");
    theYear();
  }

  private void theYear() {
    Month year = Month.open(company, hr, "2025", DEPARTMENT, POLICY);
    company.runJobs();
    assertThat(year.results())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("YP1", "94.27/2", "YP2", "100.00/1", "YP3", "93.77/3", "YP4", "92.93/4"));
    assertThat(year.result("YP1").toString()).contains("年度加分");
    assertThat(year.result("YP4").toString()).doesNotContain("年度加分");
    assertThat(year.lines("YP2")).containsExactly("P13-R9 5000.00");
    year.confirmOutcomes();
    company.at("2026-11-18T09:00");
    assertThat(year.payroll()).containsExactly("YP2 P13-R9 5000.00");
  }

  private Month untilOutcomes(String period) {
    Month month = Month.open(company, hr, period, DEPARTMENT, POLICY);
    month.confirmMetrics();
    month.collectReviews(PEOPLE, List.of("YPM"), 100);
    month.consolidate();
    return month;
  }

  private void correct() {
    Map<String, String> correction =
        Map.of(
            "employee",
            "YP4",
            "period",
            "2025-11",
            "metric",
            "客户满意度",
            "value",
            "97.99",
            "reason",
            "呼叫系统导出有误");
    hr.post("/api/metrics/corrections", correction).expect(201);
  }

  private static String history() {
    return "工号,期间,综合分\n" + rows("YP1", 90) + rows("YP2", 99) + rows("YP3", 93) + rows("YP4", 92);
  }

  private static String rows(String employee, int composite) {
    return IntStream.rangeClosed(1, 10)
        .mapToObj(month -> "%s,2025-%02d,%d\n".formatted(employee, month, composite))
        .collect(Collectors.joining());
  }

  /** Stays a draft, so that no other test meets it; a department can hold it nevertheless. */
  private void putInForce() throws IOException {
    EmployeeNumber by = new EmployeeNumber("YPHR");
    int version =
        drafting
            .draft(
                new PolicyDraft(
                    null, null, file("yaml", manifest()), file("dmn", tables()), Map.of(), "年度评优"),
                by)
            .version();
    Period from = Period.parse("2025-01");
    adoptions.save(
        new PolicyAdoption(DEPARTMENT + "|" + from, null, DEPARTMENT, POLICY, version, from, by));
  }

  private static String manifest() throws IOException {
    return shipped("P07.yaml")
        .replace("P07", POLICY)
        .replaceFirst("\nparameters:", "\nparameters:" + PARAMETER)
        .replaceFirst("\nfacts:", "\nfacts:" + FACTS)
        .replaceFirst("\nservices:\n", "\n" + RULE);
  }

  private static String tables() throws IOException {
    Matcher best =
        Pattern.compile("<decision id=\"P06-R3\".*?</decision>", Pattern.DOTALL)
            .matcher(shipped("P06.dmn"));
    assertThat(best.find()).isTrue();
    String decision =
        best.group()
            .replaceAll("(?s)<informationRequirement.*</informationRequirement>", "")
            .replace("P06-R3", "P13-R9")
            .replace("P06_R3", "P13_R9");
    return shipped("P07.dmn")
        .replace("P07", POLICY)
        .replaceFirst("<dmndi:DMNDI>", Matcher.quoteReplacement(decision) + "<dmndi:DMNDI>");
  }

  private static String shipped(String name) throws IOException {
    return Files.readString(Path.of("bpmn/policies", name));
  }

  private static UploadedFile file(String ending, String content) {
    return new UploadedFile(POLICY + "." + ending, content.getBytes(StandardCharsets.UTF_8));
  }
}
