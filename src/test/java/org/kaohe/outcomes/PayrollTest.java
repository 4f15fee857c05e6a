package org.kaohe.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.outcomes.OutcomeFixture.award;
import static org.kaohe.outcomes.OutcomeFixture.proposal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.shared.SubjectType;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KaoheTest
class PayrollTest {

  @Autowired ProposingOutcomes proposing;
  @Autowired ConfirmingOutcomes confirming;
  @Autowired OutcomeLines lines;
  @Autowired Payroll payroll;
  @Autowired JdbcClient jdbc;

  private ComputedMonths month;
  private EmployeeNumber li;

  @BeforeEach
  void aMonth() {
    month = new ComputedMonths(proposing, confirming, lines);
    li = month.employee("8000");
  }

  @Test
  void aPersonHasOneLinePerRuleAndKindAndDeductionsArePositive() {
    month.finish(
        award(li, "P05-R3", "300"),
        proposal(li, "P05-N1", OutcomeKind.DEDUCTION, "800", "R-1"),
        proposal(li, "P05-N1", OutcomeKind.DEDUCTION, "400", "R-2"),
        proposal(li, "P05-N1", OutcomeKind.WARNING, "0", "R-1"),
        proposal(li, "P11-R7", OutcomeKind.REIMBURSEMENT, "45.50", "R-3"));

    PayrollSheet sheet = payroll.of(month.cycleId);

    assertThat(sheet.lines())
        .extracting(line -> line.rule() + " " + line.amount().getAmount())
        .containsExactly("P05-N1 1200.00", "P05-R3 300.00", "P11-R7 45.50");
    assertThat(sheet.net(li)).isEqualTo(Cny.of("-854.50"));
    assertThat(sheet.total()).isEqualTo(Cny.of("-854.50"));
  }

  @Test
  void theFileSaysWhatIsTaxedAndWhatFlowsIntoPay() {
    month.finish(
        award(li, "P05-R3", "300"),
        proposal(li, "P05-N1", OutcomeKind.DEDUCTION, "800", "R-1"),
        proposal(li, "P11-R7", OutcomeKind.REIMBURSEMENT, "45.50", "R-3"),
        new Proposal(
            SubjectType.DEPARTMENT,
            "客服部",
            "P11-R1",
            "办卡奖励",
            OutcomeKind.CASH_AWARD,
            Cny.of(3000),
            null,
            Map.of(),
            ""));
    String number = li.value();

    assertThat(csv().lines().map(line -> line.replace("\uFEFF", "").replace("\"", "")))
        .containsExactly(
            "工号,姓名,期间,规则,项目,类别,金额,计税,计入工资,状态",
            "%s,%s,2026-10,P05-N1,测试项目 P05-N1,扣款,800.00,否,是,已生效".formatted(number, number),
            "%s,%s,2026-10,P05-R3,测试项目 P05-R3,现金奖励,300.00,是,是,已生效".formatted(number, number),
            "%s,%s,2026-10,P11-R7,测试项目 P11-R7,费用报销,45.50,否,否,已生效".formatted(number, number),
            ",客服部,2026-10,P11-R1,办卡奖励,现金奖励,3000.00,是,否,已生效");
  }

  @Test
  void aPerformancePayOfZeroIsTold() {
    month.finish(proposal(li, "P04-R1", OutcomeKind.PERFORMANCE_PAY, "0", null));

    assertThat(payroll.of(month.cycleId).lines()).hasSize(1);
  }

  @Test
  void thereIsNoPayrollBeforeTheMonthIsFinal() {
    month.publish(award(li, "P05-R3", "300"));

    assertThatThrownBy(() -> payroll.of(month.cycleId))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("申诉");
  }

  @Test
  void nothingIsPaidIfTheLedgerDoesNotAddUp() {
    month.finish(award(li, "P05-R3", "300"));
    jdbc.sql("update outcome_line set executed_amount = 300.01 where cycle_id = ?")
        .param(month.cycleId)
        .update();

    assertThatThrownBy(() -> payroll.of(month.cycleId)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theSpreadsheetIsWritten() {
    month.finish(award(li, "P05-R3", "300"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    payroll.writeXlsx(month.cycleId, out);

    assertThat(out.toByteArray()).startsWith('P', 'K');
  }

  private String csv() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    payroll.writeCsv(month.cycleId, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
