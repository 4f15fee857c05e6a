package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.ResponseEntity;

/** Fines on teams, and parameters that cross one another. */
class SpecificationCrossedFiguresTest extends SpecificationTest {

  @ParameterizedTest
  @CsvSource({
    "P06, 客户投诉, 严重, 团队, 甲组",
    "P06, 客户投诉, 重大, 部门, 试算部",
    "P06, 工作失误, 严重, 团队, 甲组",
    "P01, 影响工作, '', 团队, 甲组",
    "P02, 工作失误, 严重, 团队, 甲组",
    "P05, 泄露机密, '', 团队, 甲组",
  })
  void aFineOnATeamOrDepartmentIsNoServerError(
      String policy, String category, String severity, String who, String name) {
    ResponseEntity<String> answer =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv(
                "records",
                "编号,%s,日期,类别,程度,状态,损失金额".formatted(who),
                "C1,%s,2026-10-09,%s,%s,已核实,6000".formatted(name, category, severity))
            .post("policy=%s&period=2026-10".formatted(policy));
    assertThat(answer.getStatusCode().value()).isIn(200, 400);
    if (answer.getStatusCode().value() == 200) {
      assertThat(outcomes(TrialRequest.json(answer)))
          .noneMatch(line -> line.contains("DEDUCTION") || line.contains("COMPENSATION"));
    }
  }

  @Test
  void tiersThatCrossNeverAddUp() {
    ResponseEntity<String> answer =
        trial()
            .staff("S01,甲组,5000,7000")
            .records("C1,S01,2026-10-09,工作失误,,已核实,5500")
            .post("policy=P06&period=2026-10&param.smallLossBelow=6000");
    if (answer.getStatusCode().value() == 200) {
      assertThat(outcomes(TrialRequest.json(answer)))
          .containsExactlyInAnyOrder("S01 N2 LOSS_COMPENSATION 1100.00", "S01 N2 ESCALATION");
    } else {
      assertThat(answer.getStatusCode().value()).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "P04, payFrom1=75",
    "P04, payFrom4=72",
    "P06, attendanceHeavyFrom=2",
    "P06, attendanceFineFrom=8",
  })
  void boundsThatCrossAreRefusedInChineseByTheirName(String policy, String parameter) {
    ResponseEntity<String> answer =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,销售额,销售目标,迟到次数", "S01,2026-10,71,100,7")
            .post("policy=%s&period=2026-10&param.%s".formatted(policy, parameter));
    assertThat(answer.getStatusCode().value()).isIn(200, 400);
    assertThat(answer.getBody()).doesNotContain("DMN-", "org.camunda", "Impl{");
  }

  @ParameterizedTest
  @CsvSource({"excellentDepartmentFrom=80, 82", "goodDepartmentFrom=95, 93"})
  void welfareComesWithTheAwardOnly(String parameter, String composite) {
    ResponseEntity<String> answer =
        one(composite, composite).post("policy=P01&period=2026-10&param." + parameter);
    if (answer.getStatusCode().value() == 200) {
      List<String> lines = outcomes(TrialRequest.json(answer), "R1", "R2");
      assertThat(lines.size()).isIn(0, 2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "P04, completionTarget=120, 75.00",
    "P01, salesCompletionTarget=120, 75.00",
  })
  void aSalesTargetMayBeOverAHundredPercent(String policy, String parameter, String composite) {
    JsonNode trial =
        trial()
            .staff("S01,甲组,5000,7000")
            .csv("metrics", "工号,期间,销售额,销售目标", "S01,2026-10,90,100")
            .run("policy=%s&period=2026-10&param.%s".formatted(policy, parameter));
    assertThat(text(score(trial, "S01"), "composite")).isEqualTo(composite);
  }

  @Test
  void oneTargetReachedPaysOneTeamsSum() {
    ResponseEntity<String> answer =
        trial()
            .csv(
                "staff",
                "工号,姓名,部门,团队,入职日期,固定工资,月总工资",
                "S01,甲,一部,甲组,2024-01-01,5000,7000",
                "S02,乙,二部,甲组,2024-01-01,5000,7000")
            .csv("records", "编号,团队,日期,类别,状态", "C1,甲组,2026-10-09,团队达标,已核实")
            .post("policy=P06&period=2026-10");
    if (answer.getStatusCode().value() == 200) {
      assertThat(TrialRequest.json(answer).at("/totals/awards").decimalValue().intValueExact())
          .isLessThanOrEqualTo(1000);
    }
  }
}
