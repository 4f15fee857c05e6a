package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.ImportingStaff;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/** HR cancels a month in each of its states; it can be opened again, and figures imported again. */
@KaoheTest
class CancelledMonthTest {

  private static final String DEPARTMENT = "取消客服部";
  private static final List<String> PEOPLE = List.of("X1", "X2");

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      XHR,徐人力,取消人力部,人力组,,人力,2020-01-01,8000,9000
      XM1,许主管,取消客服部,管理,,主管,2020-01-01,9000,10000
      X1,夏一,取消客服部,甲组,XM1,员工,2024-01-01,5000,6000
      X2,谢二,取消客服部,甲组,XM1,员工,2024-01-01,5000,6000
      """;

  @Autowired private Company company;
  @Autowired private ImportingStaff importing;

  @Test
  void aMonthCanBeCancelledUntilItIsPublished() {
    company.hire(STAFF);
    Person hr = company.person("XHR");
    importFigures(hr, "70");

    Month open = open(hr);
    assertThat(hr.post(open.path("/cancellation"), Map.of("reason", " ")).expect(400).text())
        .contains("须写明原因");
    cancelled(hr, open, "71");

    Month collecting = open(hr);
    collecting.confirmMetrics();
    assertThat(company.person("X1").tasks("userTask_selfAssessment")).hasSize(1);
    refuseFigures(hr);
    cancelled(hr, collecting, "72");

    Month consolidating = open(hr);
    consolidating.confirmMetrics();
    consolidating.collectReviews(PEOPLE, List.of("XM1"), 90);
    assertThat(consolidating.state()).isEqualTo("CONSOLIDATING");
    cancelled(hr, consolidating, "73");

    Month confirming = open(hr);
    confirming.confirmMetrics();
    confirming.collectReviews(PEOPLE, List.of("XM1"), 90);
    confirming.consolidate();
    // One peer is too few: (40*74 + 30*90 + 10*90)/80 = 82.00; both share the first place.
    assertThat(confirming.lines("X1"))
        .containsExactly("P05-N4 250.00", "P05-N4 WARNING", "P05-R1 1000.00", "P05-R2 50.00");
    cancelled(hr, confirming, "98");
    assertThat(confirming.lines("X1")).isEmpty();

    Month published = open(hr);
    published.confirmMetrics();
    published.collectReviews(PEOPLE, List.of("XM1"), 90);
    published.consolidate();
    published.confirmOutcomes();
    assertThat(
            hr.post(published.path("/cancellation"), Map.of("reason", "数据有误")).expect(409).text())
        .contains("已公布");
    company.at("2026-11-06T00:01");
    // (40*86.5 + 40*90)/80 = 88.25; nothing of the cancelled months.
    assertThat(published.results()).containsEntry("X1", "88.25/1").containsEntry("X2", "88.25/1");
    assertThat(published.payroll())
        .containsExactlyInAnyOrder(
            "X1 P05-R1 1000.00",
            "X1 P05-R2 50.00",
            "X1 P05-R3 300.00",
            "X1 P05-R6 500.00",
            "X2 P05-R1 1000.00",
            "X2 P05-R2 50.00",
            "X2 P05-R3 300.00",
            "X2 P05-R6 500.00");
    hr.post(published.path("/cancellation"), Map.of("reason", "数据有误")).expect(409);
  }

  /** 501 people: three batches of 200 to start, two of 500 to cancel. */
  @Test
  void aLargeDepartmentStartsAndIsCancelledInBatches() {
    StringBuilder staff = new StringBuilder("工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资\n");
    staff.append("XLHR,许人力,取消大人力部,人力组,,人力,2020-01-01,8000,9000\n");
    for (int number = 1; number <= 501; number++) {
      staff.append("XL%d,夏,取消大客服部,甲组,,员工,2024-01-01,5000,6000\n".formatted(number));
    }
    importing.run(
        new ByteArrayInputStream(staff.toString().getBytes(StandardCharsets.UTF_8)),
        "staff.csv",
        new EmployeeNumber("setup"));
    company.hire(staff.substring(0, staff.indexOf("XL1,")));
    Person hr = company.person("XLHR");
    Month month = Month.open(company, hr, "2026-10", "取消大客服部", "P05");

    month.confirmMetrics();
    assertThat(month.view().get("counts").get("started").asInt()).isEqualTo(501);
    month.cancel("指标来源有误");

    assertThat(month.state()).isEqualTo("CANCELLED");
    assertThat(month.waitingFor()).isEmpty();
  }

  private void cancelled(Person hr, Month month, String nextSatisfaction) {
    month.cancel("指标来源有误");
    assertThat(month.state()).isEqualTo("CANCELLED");
    for (String task : List.of("confirmMetrics", "consolidate", "confirmOutcomes")) {
      assertThat(month.tasks(hr, "userTask_" + task)).isEmpty();
    }
    for (String person : List.of("X1", "X2", "XM1")) {
      assertThat(company.person(person).get("/engine-rest/task").expect(200).json()).isEmpty();
    }
    assertThat(company.person("X1").get("/api/me/results").expect(200).json()).isEmpty();
    assertThat(month.waitingFor()).isEmpty();
    hr.post(month.path("/cancellation"), Map.of("reason", "再取消一次")).expect(409);
    importFigures(hr, nextSatisfaction);
  }

  private Month open(Person hr) {
    return Month.open(company, hr, "2026-10", DEPARTMENT, "P05");
  }

  private static void importFigures(Person hr, String satisfaction) {
    hr.importFile("metrics", figures(satisfaction)).expect(200);
  }

  private static void refuseFigures(Person hr) {
    assertThat(hr.importFile("metrics", figures("99")).expect(400).text()).contains("冻结");
  }

  private static String figures(String satisfaction) {
    return "工号,期间,客户满意度,问题解决率\nX1,2026-10,%1$s,75\nX2,2026-10,%1$s,75\n".formatted(satisfaction);
  }
}
