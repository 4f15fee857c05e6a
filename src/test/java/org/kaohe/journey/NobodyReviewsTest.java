package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Nobody reviews in time, and the month closes all the same. Opened on Monday 2026-11-02, so that
 * self is due on 11-05, peers on 11-10, the manager on 11-13, then the manager's manager on 11-18
 * and HR on 11-23.
 *
 * <pre>
 *      metrics        self omitted: 0 in its part, the others are missing
 * Q1   (98+96)/2=97   (40*97 + 10*0)/50 = 77.60
 * Q2   none           no metrics, no manager's review: no composite
 * Q3   (79+81)/2=80   (40*80 + 10*0)/50 = 64.00, satisfaction 79 &lt; 80: P05-N4 5% of 5,000
 * </pre>
 */
@KaoheTest
class NobodyReviewsTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      QHR,仇人力,无评人力部,人力组,,人力,2020-01-01,8000,9000
      QHEAD,邱负责,无评客服部,管理,,经理,2019-01-01,12000,15000
      QM1,秦主管,无评客服部,管理,QHEAD,主管,2020-01-01,9000,10000
      Q1,齐一,无评客服部,甲组,QM1,员工,2024-01-01,5000,6000
      Q2,戚二,无评客服部,甲组,QM1,员工,2024-01-01,5000,6000
      Q3,祁三,无评客服部,甲组,QM1,员工,2024-01-01,5000,6000
      """;

  private static final String METRICS =
      """
      工号,期间,客户满意度,问题解决率
      Q1,2026-10,98,96
      Q3,2026-10,79,81
      """;

  @Autowired private Company company;

  @Test
  void theMonthClosesByItselfAndWhatIsMissingCountsAgainstTheRightPersonOnly() {
    company.hire(STAFF);
    Person hr = company.person("QHR");
    hr.importFile("metrics", METRICS).expect(200);
    Month month = Month.open(company, hr, "2026-10", "无评客服部", "P05");
    month.confirmMetrics();

    assertThat(month.waitingFor()).hasSize(3).contains("Q1 Q1 自评 2026-11-05");
    company.at("2026-11-06T00:00");
    assertThat(month.waitingFor()).hasSize(6).contains("Q2 Q1 互评 2026-11-10");
    assertThat(company.person("Q1").tasks("userTask_selfAssessment")).isEmpty();
    company.at("2026-11-11T00:00");
    assertThat(month.waitingFor())
        .containsExactly("QM1 Q1 上级 2026-11-13", "QM1 Q2 上级 2026-11-13", "QM1 Q3 上级 2026-11-13");
    company.at("2026-11-14T00:00");
    assertThat(month.waitingFor())
        .containsExactly(
            "QHEAD Q1 上级 2026-11-18", "QHEAD Q2 上级 2026-11-18", "QHEAD Q3 上级 2026-11-18");
    company.at("2026-11-19T00:00");
    assertThat(month.waitingFor())
        .containsExactly("人力 Q1 上级 2026-11-23", "人力 Q2 上级 2026-11-23", "人力 Q3 上级 2026-11-23");
    assertThat(month.state()).isEqualTo("COLLECTING");

    company.at("2026-11-24T00:01");
    company.aMinuteLater();
    assertThat(month.state()).isEqualTo("CONSOLIDATING");
    assertThat(month.waitingFor()).isEmpty();
    assertThat(month.results())
        .containsEntry("Q1", "77.60/1")
        .containsEntry("Q2", "null/null")
        .containsEntry("Q3", "64.00/2");

    month.consolidate();
    assertThat(month.lines("Q1")).containsExactly("P05-R3 300.00");
    assertThat(month.lines("Q2")).isEmpty();
    assertThat(month.lines("Q3")).containsExactly("P05-N4 250.00", "P05-N4 WARNING");
    month.confirmOutcomes();
    assertThat(month.view().get("appealUntil").asText()).isEqualTo("2026-11-27");
    company.at("2026-11-28T00:01");
    assertThat(month.payroll()).containsExactlyInAnyOrder("Q1 P05-R3 300.00", "Q3 P05-N4 250.00");
    assertThat(List.of(month.state())).containsExactly("FINAL");
  }
}
