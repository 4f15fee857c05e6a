package org.kaohe.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.records.RecordsFixture.HR;
import static org.kaohe.records.RecordsFixture.NOW;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Cny;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.shared.Severity;

/** What reports, findings, claims and decisions must say. */
class FormsOfMattersTest {

  private static final String REASON = "录音与工单一致，理由充分";

  @ParameterizedTest
  @CsvSource({
    "VERIFIED, 严重, 120.50, ''",
    "VERIFIED, 轻微, , ''",
    "VERIFIED, , , 程度",
    "VERIFIED, 很重, , 程度",
    "VERIFIED, 严重, -1, 损失金额",
    "VERIFIED, 严重, 1.005, 损失金额",
    "UNFOUNDED, , , ''",
    "UNFOUNDED, 轻微, , 核实结论",
    "UNFOUNDED, , 10, 核实结论",
    "MAYBE, , , 核实结论",
    ", , , 核实结论"
  })
  void findings(String finding, String severity, String loss, String faulty) {
    RawFinding raw = new RawFinding(finding, severity, loss, REASON);
    assertThat(faultsOf(() -> FindingForm.read(raw, HR, NOW))).isEqualTo(places(faulty));
  }

  @Test
  void aFindingKeepsSeverityAndLoss() {
    Finding found = FindingForm.read(new RawFinding("VERIFIED", "重大", "１２０．５", REASON), HR, NOW);
    assertThat(found)
        .isEqualTo(new Finding(true, Severity.GROSS, Cny.of("120.50"), REASON, HR, NOW));
  }

  @ParameterizedTest
  @CsvSource({"9, 核实理由", "10, ''", "2000, ''", "2001, 核实理由"})
  void reasonsHaveBounds(int length, String faulty) {
    RawFinding raw = new RawFinding("UNFOUNDED", null, null, "由".repeat(length));
    assertThat(faultsOf(() -> FindingForm.read(raw, HR, NOW))).isEqualTo(places(faulty));
  }

  @ParameterizedTest
  @CsvSource({
    "加班报销, 0.01, , ''",
    "加班报销, 0, , 金额",
    "加班报销, , , 金额",
    "加班报销, 一百, , 金额",
    "特殊贡献, , , ''",
    "特殊贡献, 100, , ''",
    "客户表扬, 100, , 金额",
    "培训, , 92.5, ''",
    "客户表扬, , 92.5, 成绩",
    "团队达标, , , 类别",
    "抽检, , , 类别",
    "不文明用语, , , 类别"
  })
  void claims(String category, String amount, String result, String faulty) {
    RawClaim raw =
        new RawClaim("2026-10-08", category, "周末处理积压的工单，打车返回", null, amount, result, null);
    assertThat(
            faultsOf(
                () -> {
                  Reading reading = new Reading();
                  ClaimForm.read(raw, reading);
                  reading.refuseIfFaulty("claim-invalid", "有误");
                }))
        .isEqualTo(places(faulty));
  }

  @ParameterizedTest
  @CsvSource({
    "加班报销, APPROVED, 86.50, , 同意, ''",
    "加班报销, APPROVED, 86.51, , 同意, 批准金额",
    "加班报销, APPROVED, , , 同意, 批准金额",
    "加班报销, DECLINED, , , 无票据, ''",
    "加班报销, DECLINED, , , , 审批理由",
    "加班报销, DECLINED, 10, , 无票据, 审批结论",
    "特殊贡献, APPROVED, 5000, , , ''",
    "客户表扬, APPROVED, 100, , , 批准金额",
    "客户表扬, APPROVED, , 90, , 成绩",
    "培训, APPROVED, , 90, , ''",
    "培训, , , , 同意, 审批结论"
  })
  void decisions(
      String category,
      String decision,
      String amount,
      String result,
      String reason,
      String faulty) {
    RawClaimDecision raw = new RawClaimDecision(decision, amount, result, reason);
    assertThat(faultsOf(() -> ClaimForms.decision(claim(category), raw, HR, NOW)))
        .isEqualTo(places(faulty));
  }

  @ParameterizedTest
  @CsvSource({"YES, , ''", "NO, 旧的, ''", "NO, , 核对说明", "NO, 旧, 核对说明", "属实, , 是否属实"})
  void checks(String supported, String note, String faulty) {
    assertThat(faultsOf(() -> ClaimForms.check(supported, note, HR, NOW)))
        .isEqualTo(places(faulty));
  }

  private static MeritClaim claim(String category) {
    ClaimForm form =
        new ClaimForm(
            LocalDate.of(2026, 10, 8),
            Category.byLabel().get(category),
            "周末处理积压的工单",
            null,
            Cny.of("86.50"),
            null,
            false);
    return MeritClaim.of(form, "key", LocalDate.of(2026, 11, 5), HR, NOW);
  }

  private static List<String> places(String faulty) {
    return faulty.isEmpty() ? List.of() : List.of(faulty);
  }

  private static List<String> faultsOf(Runnable reading) {
    try {
      reading.run();
      return List.of();
    } catch (Refused refused) {
      return refused.faults().stream().map(Fault::place).toList();
    }
  }
}
