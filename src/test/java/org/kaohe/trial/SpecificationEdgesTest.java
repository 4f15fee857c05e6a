package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of groups, and the edges of withheld pay and follow-ups. */
class SpecificationEdgesTest extends SpecificationCatalogueTest {

  @ParameterizedTest
  @CsvSource({
    "P02, 团队, 甲组, 工作失误, 严重, ''",
    "P05, 团队, 甲组, 泄露机密, '', ''",
    "P06, 团队, 甲组, 客户投诉, 重大, ''",
    "P06, 部门, 试算部, 工作失误, 重大, 6000",
    "P07, 团队, 甲组, 客户投诉, 严重, ''",
    "P07, 部门, 试算部, 责任事故, 严重, ''",
    "P08, 团队, 甲组, 违反规程, 重大, ''",
    "P08, 部门, 试算部, 客户投诉, 严重, ''",
    "P09, 团队, 甲组, 工作失误, 严重, 6000",
  })
  void conductOfATeamOrDepartmentIsNoServerError(
      String policy,
      String heading,
      String subject,
      String category,
      String severity,
      String loss) {
    int status =
        trial()
            .staff(people(3))
            .csv(
                "records",
                "编号,%s,日期,类别,程度,状态,损失金额".formatted(heading),
                "C1,%s,2026-10-10,%s,%s,已核实,%s".formatted(subject, category, severity, loss))
            .post("policy=%s&period=2026-10".formatted(policy))
            .getStatusCode()
            .value();
    assertThat(status).isIn(200, 400);
  }

  @ParameterizedTest
  @CsvSource({
    "P07, 创新提案",
    "P09, 特殊贡献",
    "P10, 协助其他部门",
    "P11, 创新提案",
    "P11, 委屈",
  })
  void whatIsPaidForAPersonsMeritIsALineOfAPerson(String policy, String category) {
    JsonNode trial =
        trial()
            .staff(people(3))
            .csv("records", "编号,团队,日期,类别,程度,状态", "A1,甲组,2026-10-10,%s,,已核实".formatted(category))
            .run("policy=%s&period=2026-10".formatted(policy));
    assertThat(TrialRequest.stream(trial.get("outcomes")))
        .filteredOn(line -> text(line, "kind").equals("CASH_AWARD"))
        .allMatch(line -> text(line, "subjectType").equals("员工"));
  }

  @Test
  void noMoreIsWithheldThanThePerformancePayThereIs() {
    // performance pay 1000; five records and attendance withhold 200 each
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,迟到次数,旷工天数", "S01,2026-10,6,0")
            .records(
                "C1,S01,2026-10-10,服务态度,严重,已核实,",
                "C2,S01,2026-10-11,服务态度,严重,已核实,",
                "C3,S01,2026-10-12,服务态度,严重,已核实,",
                "C4,S01,2026-10-13,服务态度,严重,已核实,",
                "C5,S01,2026-10-14,服务态度,严重,已核实,")
            .run("policy=P09&period=2026-10");
    assertThat(trial.at("/totals/deductions").decimalValue())
        .isLessThanOrEqualTo(new BigDecimal("1000"));
  }

  @Test
  void anIneligibleMonthBreaksTheFollowUpOfLowSatisfaction() {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv(
                "metrics",
                "工号,期间,客户满意度,出勤工作日",
                "S01,2026-06,70,",
                "S01,2026-07,70,",
                "S01,2026-08,70,",
                "S01,2026-09,70,9",
                "S01,2026-10,70,")
            .run("policy=P09&period=2026-10");
    assertThat(results(trial, "N3")).isEmpty();
  }

  @Test
  void aLossThatIsNotGivenIsNotShownAsZero() {
    JsonNode trial = recorded("C1,S01,2026-10-10,工作失误,严重,已核实,").run("policy=P09&period=2026-10");
    assertThat(trial.get("outcomes").toString()).doesNotContain("损失 0 元");
  }

  @Test
  void notEvaluatedReadsWell() {
    JsonNode trial =
        satisfactions(1, months("S01", "2026-07", "90 90")).run("policy=P10&period=2026-Q3");
    assertThat(trial.get("notEvaluated").toString()).doesNotContain("有有");
  }
}
