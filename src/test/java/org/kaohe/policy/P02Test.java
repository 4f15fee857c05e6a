package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Fixture.P02;
import static org.kaohe.policy.Fixture.lines;
import static org.kaohe.policy.Fixture.notEvaluated;
import static org.kaohe.policy.Fixture.proposals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Severity;

class P02Test {

  private static final List<String> CONDUCT =
      List.of("不文明用语", "影响工作", "工作失误", "其他违纪", "客户投诉", "负面反馈");

  @ParameterizedTest
  @CsvSource({"1, 1", "5, 1", "9, 1", "10, 1", "19, 1", "20, 2", "29, 2", "30, 3"})
  void theTopTenPercentAreTheFloorButAtLeastOne(int people, int awarded) {
    Month month = new Month();
    for (int i = 1; i <= people; i++) {
      month.person("E%02d".formatted(i)).scored(new BigDecimal(100 - i / 2).toString(), i);
    }

    assertThat(lines(month.by(P02), "P02-R1")).hasSize(2 * awarded);
    assertThat(lines(month.by(P02), "P02-R1"))
        .startsWith("E01 CASH_AWARD 500.00", "E01 CERTIFICATE 0.00");
  }

  @Test
  void whoeverSharesARankWithinTheCutOffGetsTheAward() {
    Month month = new Month();
    for (int i = 1; i <= 10; i++) {
      month.person("E" + i).scored("90", i <= 3 ? 1 : 4);
    }
    month.person("X").scored("95", null).ineligible();

    assertThat(proposals(month.by(P02), "P02-R1")).hasSize(6);
    assertThat(proposals(month.by(P02), "P02-R1").get(0).facts())
        .containsEntry("名次", "1")
        .containsEntry("参加排名人数", "10")
        .containsEntry("前百分比对应的最后名次", "1");
  }

  @ParameterizedTest
  @CsvSource({"79.99, 0", "80, 2"})
  void theTopTenPercentNeedThePassingGrade(String composite, int lines) {
    assertThat(lines(new Month().person("E1").scored(composite, 1).by(P02), "P02-R1"))
        .hasSize(lines);
  }

  @ParameterizedTest
  @CsvSource({"79.99, 0", "80, 2", "80.01, 2"})
  void tenPointsMoreThanTheLatestFinalMonthIsProgress(String composite, int lines) {
    PolicyOutcome outcome =
        new Month()
            .person("E1")
            .scored(composite, 1)
            .before("2026-09", "70")
            .before("2026-08", "10")
            .by(P02);

    assertThat(lines(outcome, "P02-R2")).hasSize(lines);
    if (lines > 0) {
      assertThat(lines(outcome, "P02-R2"))
          .containsExactly("E1 CASH_AWARD 200.00", "E1 COMMENDATION 0.00");
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-07, 2", "2026-06, 0"})
  void theMonthComparedIsAtMostThreeMonthsBack(String earlier, int lines) {
    PolicyOutcome outcome = new Month().person("E1").scored("90", 1).before(earlier, "70").by(P02);

    assertThat(lines(outcome, "P02-R2")).hasSize(lines);
    assertThat(notEvaluated(outcome, "P02-R2")).hasSize(lines > 0 ? 0 : 1);
  }

  @Test
  void progressSaysWhatItComparesWith() {
    PolicyOutcome outcome =
        new Month().person("E1").scored("90.5", 1).before("2026-08", "70").by(P02);

    assertThat(proposals(outcome, "P02-R2").get(0).facts())
        .containsEntry("综合分变化", "20.5")
        .containsEntry("比较期间", "2026-08")
        .containsEntry("比较期间的综合分", "70");
  }

  @Test
  void theBestTeamShares1000() {
    Month month = new Month();
    for (int i = 0; i < 3; i++) {
      month.person("E" + i).scored("85", 1);
    }

    assertThat(lines(month.by(P02), "P02-R3"))
        .containsExactly("E0 CASH_AWARD 333.34", "E1 CASH_AWARD 333.33", "E2 CASH_AWARD 333.33");
  }

  @Test
  void minorConductOfAnyKindIsAWarningAlone() {
    for (String category : CONDUCT) {
      assertThat(all(category, Severity.MINOR, null)).containsExactly("P02-N1 WARNING 0.00");
    }
  }

  @Test
  void aBadAttitudeIsAWarningAlsoWhenSeriousAndThenNotAFine() {
    assertThat(all("服务态度", Severity.MINOR, null)).containsExactly("P02-N1 WARNING 0.00");
    assertThat(all("服务态度", Severity.SERIOUS, "6000")).containsExactly("P02-N1 WARNING 0.00");
    assertThat(all("服务态度", Severity.GROSS, null)).containsExactly("P02-N4 ESCALATION 0.00");
  }

  @ParameterizedTest
  @CsvSource({", 100", "0, 100", "0.01, 200", "4999.99, 200", "5000, 500", "9999.99, 500"})
  void otherSeriousConductIsAFineByTheLoss(String loss, String fine) {
    for (String category : CONDUCT) {
      assertThat(all(category, Severity.SERIOUS, loss))
          .containsExactly("P02-N2 DEDUCTION " + fine + ".00");
    }
  }

  @ParameterizedTest
  @CsvSource({"9999.99, 0", "10000, 1", "10000.01, 1"})
  void aGreatLossIsEscalatedWhateverTheSeverity(String loss, int escalations) {
    assertThat(all("工作失误", Severity.MINOR, loss))
        .containsExactlyElementsOf(
            escalations == 0
                ? List.of("P02-N1 WARNING 0.00")
                : List.of("P02-N1 WARNING 0.00", "P02-N4 ESCALATION 0.00"));
    assertThat(all("工作失误", Severity.SERIOUS, loss)).hasSize(1 + escalations);
  }

  @Test
  void grossConductIsEscalatedTowardsDismissalOnceAlsoWithALoss() {
    Month month = new Month();
    month.person("E1");
    month.record("R1", "E1", "2026-10-05", "责任事故", Severity.GROSS, "20000");

    assertThat(month.by(P02).proposals())
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.facts())
                    .containsEntry("proposal", "DISMISSAL")
                    .containsEntry("furthest", "DISMISSAL")
                    .containsEntry("损失金额", "20000"));
  }

  @Test
  void meritRecordsAreNoConduct() {
    assertThat(all("创新提案", Severity.GROSS, "20000")).isEmpty();
  }

  private static List<String> all(String category, Severity severity, String loss) {
    Month month = new Month();
    month.person("E1");
    month.record("R1", "E1", "2026-10-05", category, severity, loss);
    return month.by(P02).proposals().stream()
        .map(line -> line.rule() + " " + line.kind() + " " + line.amount().getAmount())
        .toList();
  }

  @Test
  void threeConsecutiveFailedMonthsAreEscalatedTowardsDemotionAtMostTransfer() {
    Month month = new Month();
    month.person("E1").scored("79.99", 1).before("2026-09", "79").before("2026-08", "79");

    assertThat(lines(month.by(P02), "P02-N3")).containsExactly("E1 ESCALATION 0.00");
    assertThat(proposals(month.by(P02), "P02-N3").get(0).facts())
        .containsEntry("连续不合格月数", "3")
        .containsEntry("proposal", "DEMOTION")
        .containsEntry("furthest", "TRANSFER");
    month.open("E1", "P02-N3", OutcomeKind.ESCALATION);
    assertThat(lines(month.by(P02), "P02-N3")).isEmpty();
  }

  @Test
  void twoFailedMonthsOrAGapAreNotEnough() {
    Month two = new Month();
    two.person("E1").scored("79.99", 1).before("2026-09", "79").before("2026-08", "80");
    Month gap = new Month();
    gap.person("E1").scored("79", 1).before("2026-08", "79").before("2026-07", "79");

    assertThat(lines(two.by(P02), "P02-N3")).isEmpty();
    assertThat(lines(gap.by(P02), "P02-N3")).isEmpty();
  }

  @Test
  void theCompanyMaySetAnotherNumberOfMonths() {
    Policy two = P02.with(Map.of("failMonths", new BigDecimal("2")));

    assertThat(
            lines(
                new Month().person("E1").scored("79", 1).before("2026-09", "79").by(two), "P02-N3"))
        .hasSize(1);
  }
}
