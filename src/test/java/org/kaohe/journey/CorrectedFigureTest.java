package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A frozen figure is corrected: before publication the month is computed anew, after it that is
 * refused. Reviews are 90 by everybody of everybody: composite = 0.4 metrics + 54.
 *
 * <pre>
 *      satisfaction, resolution   metrics  composite
 * Z1   90, 90                     90       90.00
 * Z2   79, 91                     85       88.00  P05-N4: 250 and a warning
 * Z2   80, 91                     85.5     88.20  no P05-N4
 * Z2   98.01, 91                  94.505   91.80  37.802+54 = 91.802; first, and P05-R3
 * Z3   no figures                 none     (30+20+10)*90/60 = 90.00
 * </pre>
 */
@KaoheTest
class CorrectedFigureTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      ZHR,张人力,更正人力部,人力组,,人力,2020-01-01,8000,9000
      ZM1,赵主管,更正客服部,管理,,主管,2020-01-01,9000,10000
      Z1,周一,更正客服部,甲组,ZM1,员工,2024-01-01,5000,6000
      Z2,郑二,更正客服部,甲组,ZM1,员工,2024-01-01,5000,6000
      Z3,朱三,更正客服部,乙组,ZM1,员工,2024-01-01,5000,6000
      """;

  private static final String METRICS =
      """
      工号,期间,客户满意度,问题解决率
      Z1,2026-10,90,90
      Z2,2026-10,79,91
      """;

  @Autowired private Company company;

  @Test
  void itRecomputesUntilPublicationAndIsRefusedAfterwards() {
    company.hire(STAFF);
    Person hr = company.person("ZHR");
    hr.importFile("metrics", METRICS).expect(200);
    Month month = Month.open(company, hr, "2026-10", "更正客服部", "P05");
    month.confirmMetrics();
    month.collectReviews(List.of("Z1", "Z2", "Z3"), List.of("ZM1"), 90);
    assertThat(month.results())
        .containsEntry("Z1", "90.00/1")
        .containsEntry("Z2", "88.00/3")
        .containsEntry("Z3", "90.00/2");

    correct("Z2", "80").expect(201);
    assertThat(month.results()).containsEntry("Z2", "88.20/3");
    correct("Z2", "79").expect(201);
    month.consolidate();
    assertThat(month.lines("Z2"))
        .containsExactly("P05-N4 250.00", "P05-N4 WARNING", "P05-R2 50.00");
    assertThat(month.lines("Z1")).containsExactly("P05-R1 1000.00", "P05-R2 50.00");

    assertThat(correct("Z2", "100.9").expect(400).text()).contains("0").contains("100");
    assertThat(correct("ZZZ", "90").status()).isBetween(400, 404);
    correct("Z2", "98.01").expect(201);
    assertThat(month.results()).containsEntry("Z2", "91.80/1").containsEntry("Z1", "90.00/2");
    assertThat(month.lines("Z2"))
        .containsExactly("P05-R1 1000.00", "P05-R2 50.00", "P05-R3 300.00");
    assertThat(month.lines("Z1")).containsExactly("P05-R2 50.00");

    month.confirmOutcomes();
    assertThat(month.state()).isEqualTo("PUBLISHED");
    assertThat(correct("Z2", "70").expect(409).text()).contains("result-published").contains("申诉");
    company.at("2026-11-06T00:01");
    assertThat(month.state()).isEqualTo("FINAL");
    correct("Z2", "70").expect(409);
    assertThat(month.payroll())
        .containsExactlyInAnyOrder(
            "Z1 P05-R2 50.00",
            "Z2 P05-R1 1000.00",
            "Z2 P05-R2 50.00",
            "Z2 P05-R3 300.00",
            "Z3 P05-R2 50.00");
  }

  private Person.Answer correct(String employee, String satisfaction) {
    Map<String, Object> body = new HashMap<>();
    body.put("employee", employee);
    body.put("period", "2026-10");
    body.put("metric", "客户满意度");
    body.put("value", new BigDecimal(satisfaction));
    body.put("reason", "呼叫系统导出有误");
    return company.person("ZHR").post("/api/metrics/corrections", body);
  }
}
