package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * 10% + 20% + 5% of one month under one limit (policies G1), by P05, with fixed pay 6,000.
 *
 * <pre>
 *                         GA1, 20% of 6,000 = 1,200    GA2, 6,000 - 5,500 = 500    GA3, no fines
 * N1 second time 10%  600      600                          500                          0
 * N2 second time 20% 1200      600                            0                          0
 * N4 first month  5%  300        0                            0                          0
 * </pre>
 */
@KaoheTest
class OneLimitJourneyTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资,工作地
      GAHR,龚人力,一限人力部,人力组,,人力,2020-01-01,8000,9000,守限市
      GAM1,顾主管,一限客服部,甲组,GAHR,主管,2020-01-01,9000,10000,守限市
      GA1,甘一,一限客服部,甲组,GAM1,员工,2024-01-01,6000,6000,他限市
      GA2,高二,一限客服部,甲组,GAM1,员工,2024-01-01,6000,6000,守限市
      GA3,葛三,一限客服部,甲组,GAM1,员工,2024-01-01,6000,6000,广州市
      """;

  @Autowired private Company company;

  @Test
  void whateverTheRulesAskForOneLimitHolds() {
    company.hire(STAFF);
    Person hr = company.person("GAHR");
    hr.importFile("minimum-wages", "工作地,生效日期,最低工资,来源\n守限市,2026-07-01,5500,守限市人社发〔2026〕1号\n")
        .expect(200);
    hr.importFile("records", records("GA1") + rows("GA2") + rows("GA3")).expect(200);
    hr.importFile(
            "metrics",
            "工号,期间,客户满意度,问题解决率\nGA1,2026-10,79,90\nGA2,2026-10,79,90\nGA3,2026-10,79,90\n")
        .expect(200);
    Month month = Month.open(company, hr, "2026-10", "一限客服部", "P05");
    month.confirmMetrics();
    month.collectReviews(List.of("GA1", "GA2", "GA3"), List.of("GAM1"), 85);
    month.consolidate();

    assertThat(deductions(month, "GA1"))
        .containsExactly("P05-N1 600.00 600.00", "P05-N2 1200.00 600.00", "P05-N4 300.00 0.00");
    assertThat(deductions(month, "GA2"))
        .containsExactly("P05-N1 600.00 500.00", "P05-N2 1200.00 0.00", "P05-N4 300.00 0.00");
    assertThat(deductions(month, "GA3"))
        .containsExactly("P05-N1 600.00 0.00", "P05-N2 1200.00 0.00", "P05-N4 300.00 0.00");
    // The third fine has a warning of its own by the policy: no second one takes its place.
    assertThat(month.lines("GA3")).filteredOn(line -> line.endsWith("N4 WARNING")).hasSize(1);
    assertThat(month.lines("GA3")).contains("P05-N1 WARNING", "P05-N2 WARNING");
    assertThat(reason(month, "GA1", "P05-N1")).contains("1,200.00 元", "未经人力确认");
    assertThat(reason(month, "GA2", "P05-N1")).contains("最低工资 5,500.00 元").doesNotContain("未经");
    refuseToConfirmAllAtOnce(hr, month);

    month.confirmOutcomes();
    company.at("2026-11-28T00:01");
    assertThat(month.state()).isEqualTo("FINAL");
    assertThat(month.payroll()).contains("GA1 P05-N1 600.00", "GA1 P05-N2 600.00");
    assertThat(monthPayroll(hr))
        .containsExactlyInAnyOrderElementsOf(
            month.payroll().stream().filter(line -> line.startsWith("GA")).toList());
  }

  private static void refuseToConfirmAllAtOnce(Person hr, Month month) {
    Person.Answer refused = hr.submit(month.task("userTask_confirmOutcomes"), Map.of());
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("受法定上限限制的扣款须先逐条确认");
  }

  private static String records(String employee) {
    return "编号,工号,日期,类别,程度,状态\n" + rows(employee);
  }

  /** Each offence once before, and in October again. */
  private static String rows(String employee) {
    return """
        %1$s-R1,%1$s,2026-09-09,不文明用语,,已核实
        %1$s-R2,%1$s,2026-10-09,不文明用语,,已核实
        %1$s-R3,%1$s,2026-09-10,推销无关产品,,已核实
        %1$s-R4,%1$s,2026-10-12,推销无关产品,,已核实
        """
        .formatted(employee);
  }

  /** Rule, policy amount and executed amount. */
  private static List<String> deductions(Month month, String employee) {
    return StreamSupport.stream(month.outcomes().spliterator(), false)
        .filter(line -> line.get("subject").asText().equals(employee))
        .filter(line -> line.get("kind").asText().equals("DEDUCTION"))
        .map(
            line ->
                "%s %.2f %.2f"
                    .formatted(
                        line.get("rule").asText(),
                        line.get("policyAmount").decimalValue(),
                        line.get("executedAmount").decimalValue()))
        .sorted()
        .toList();
  }

  private static String reason(Month month, String employee, String rule) {
    for (JsonNode line : month.outcomes()) {
      if (line.get("subject").asText().equals(employee)
          && line.get("rule").asText().equals(rule)
          && line.get("kind").asText().equals("DEDUCTION")) {
        return line.get("guardReason").asText();
      }
    }
    throw new AssertionError("No %s of %s".formatted(rule, employee));
  }

  /** The whole month's payroll over all cycles, of these people. */
  private static List<String> monthPayroll(Person hr) {
    return hr.get("/api/payroll/2026-10.csv")
        .expect(200)
        .text()
        .lines()
        .map(line -> line.split(","))
        .filter(cells -> cells[0].startsWith("GA"))
        .map(cells -> "%s %s %s".formatted(cells[0], cells[3], cells[6]))
        .toList();
  }
}
