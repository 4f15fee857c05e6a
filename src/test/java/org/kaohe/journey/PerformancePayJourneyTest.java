package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A month of P04 from its figures to the payroll. Everybody reviews with 90, which is 30% of each
 * composite; performance pay is 20% of fixed pay.
 *
 * <pre>
 *      metrics                                    composite              performance pay
 * PV1   100                                        70 + 27      = 97      1,200 in full
 * PV2   32 + 18.75 + 17.78 + 11.25 = 79.78         55.84 + 27   = 82.84   90% of 1,200 = 1,080
 * PV3   10 (no enquiries, orders or customers)     7 + 27       = 34      0 of 440; 2,300 - 2,000
 *                                                 lets 300 go unearned: 140 is paid
 * PV4   left on the 9th, PVM1 is no employee        not assessed           in full: 1,200 and 1,800
 * PV5   left the month before                      nothing
 * </pre>
 */
@KaoheTest
class PerformancePayJourneyTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,离职日期,固定工资,月总工资
      PVHR,韦人力,绩效人力部,人力组,,人力,2020-01-01,,8000,9000
      PVM1,魏主管,绩效客服部,甲组,PVHR,主管,2020-01-01,,9000,10000
      PV1,卫一,绩效客服部,甲组,PVM1,员工,2024-01-01,,6000,7000
      PV2,危二,绩效客服部,甲组,PVM1,员工,2024-01-01,,6000,7000
      PV3,翁三,绩效客服部,甲组,PVM1,员工,2024-01-01,,2200,2300
      PV4,温四,绩效客服部,甲组,PVM1,员工,2024-01-01,2026-10-09,6000,7000
      PV5,文五,绩效客服部,甲组,PVM1,员工,2024-01-01,2026-09-30,6000,7000
      """;

  private static final String METRICS =
      """
      工号,期间,销售额,销售目标,询单人数,下单人数,付款人数,付款金额,付款客户数
      PV1,2026-10,120,100,100,60,54,10800,54
      PV2,2026-10,80,100,100,45,36,4500,30
      PV3,2026-10,10,100,0,0,0,0,0
      """;

  @Autowired private Company company;

  @Test
  void whatEachEarnsOfThePerformancePayIsPaidAndNeverLessThanTheMinimumWageAllows() {
    company.hire(STAFF);
    Person hr = company.person("PVHR");
    hr.importFile("metrics", METRICS).expect(200);
    Month month = Month.open(company, hr, "2026-10", "绩效客服部", "P04");
    month.confirmMetrics();
    month.collectReviews(List.of("PV1", "PV2", "PV3"), List.of("PVM1"), 90);

    assertThat(month.results())
        .containsEntry("PV1", "97.00/1")
        .containsEntry("PV2", "82.84/2")
        .containsEntry("PV3", "34.00/3");
    month.consolidate();
    assertThat(month.lines("PV1")).containsExactly("P04-R1 1200.00");
    assertThat(month.lines("PV2")).containsExactly("P04-R1 1080.00");
    assertThat(month.lines("PV3")).containsExactly("P04-R1 140.00");
    assertThat(month.lines("PV4")).containsExactly("P04-R1 1200.00");
    assertThat(month.lines("PVM1")).containsExactly("P04-R1 1800.00");
    assertThat(month.lines("PV5")).isEmpty();

    month.confirmOutcomes();
    company.at("2026-11-28T00:01");
    assertThat(month.state()).isEqualTo("FINAL");
    assertThat(month.payroll())
        .containsExactlyInAnyOrder(
            "PV1 P04-R1 1200.00",
            "PV2 P04-R1 1080.00",
            "PV3 P04-R1 140.00",
            "PV4 P04-R1 1200.00",
            "PVM1 P04-R1 1800.00");
  }
}
