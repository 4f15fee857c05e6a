package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Quarters of sales under P10, months from history. What a quarter is compared with and how long a
 * chain is follows from the quarter before, whether that was imported or is final here.
 *
 * <pre>
 *      2025-Q3 sales, target   2025-Q4 sales, target   growth
 * S1   300, 360 below          330, 360 below, second  30
 * S2   300, 300                420, 300                120
 * </pre>
 */
@KaoheTest
class EarlierQuartersTest {

  private static final String DEPARTMENT = "销售季度部";
  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      SQHR,盛人力,销售人力部,人力组,,人力,2020-01-01,8000,9000
      SQ1,施一,销售季度部,甲组,,员工,2024-01-01,5000,6000
      SQ2,史二,销售季度部,甲组,,员工,2024-01-01,5000,6000
      """;

  @Autowired private Company company;
  private Person hr;

  @AfterEach
  void cancelWhatIsOpen() {
    Month.cancelAll(company, hr, DEPARTMENT);
  }

  @Test
  void aChainOfQuartersReachesBackToHistoryAndToFinalQuarters() {
    company.at("2026-11-02T09:00");
    company.hire(STAFF);
    hr = company.person("SQHR");
    hr.importFile(
            "history",
            "工号,期间,综合分\n" + each("%s,2025-%02d,90", "SQ1") + each("%s,2025-%02d,90", "SQ2"))
        .expect(200);
    hr.importFile("metrics", metrics()).expect(200);

    Month preview = open("2025-Q4");
    assertThat(preview.lines("SQ1"))
        .containsExactly(
            "P10-N1 TRAINING", "P10-N1 WRITTEN_WARNING", "P10-R2 2000.00", "P10-R2 CERTIFICATE");
    assertThat(preview.lines("SQ2"))
        .containsExactly(
            "P10-R1 3000.00",
            "P10-R1 CERTIFICATE",
            "P10-R1 PROMOTION_NOMINATION",
            "P10-R4 800.00",
            "P10-R4 CERTIFICATE");
    preview.cancel("先考核第三季度");

    Month third = open("2025-Q3");
    assertThat(third.lines("SQ1"))
        .contains("P10-N1 IMPROVEMENT_PLAN", "P10-N1 VERBAL_WARNING")
        .noneMatch(line -> line.startsWith("P10-R4"));
    Month fourth = open("2025-Q4");
    assertThat(fourth.state()).isEqualTo("COMPUTING");
    third.confirmOutcomes();
    company.at("2026-11-06T00:01");
    assertThat(third.state()).isEqualTo("FINAL");
    company.aMinuteLater();
    assertThat(fourth.state()).isEqualTo("CONFIRMING");
    assertThat(fourth.lines("SQ1")).contains("P10-N1 TRAINING", "P10-N1 WRITTEN_WARNING");
    assertThat(fourth.lines("SQ2"))
        .contains("P10-R4 800.00")
        .as("the nomination of the third quarter is open")
        .doesNotContain("P10-R1 PROMOTION_NOMINATION");
  }

  private Month open(String quarter) {
    Month opened = Month.open(company, hr, quarter, DEPARTMENT, "P10");
    company.runJobs();
    return opened;
  }

  private static String metrics() {
    return "工号,期间,销售额,销售目标\n"
        + sales("SQ1", 7, 100, 120)
        + sales("SQ1", 10, 110, 120)
        + sales("SQ2", 7, 100, 100)
        + sales("SQ2", 10, 140, 100);
  }

  private static String sales(String employee, int first, int sold, int target) {
    return IntStream.range(first, first + 3)
        .mapToObj(month -> "%s,2025-%02d,%d,%d\n".formatted(employee, month, sold, target))
        .collect(Collectors.joining());
  }

  private static String each(String form, String employee) {
    return IntStream.rangeClosed(7, 12)
        .mapToObj(month -> form.formatted(employee, month) + "\n")
        .collect(Collectors.joining());
  }
}
