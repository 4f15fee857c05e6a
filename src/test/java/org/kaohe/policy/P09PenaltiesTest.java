package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Fixture.POLICIES;
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

class P09PenaltiesTest {

  private static final Policy P09 = POLICIES.get("P09");
  private static final String[] WARNED = {"E1 WARNING 0.00", "E1 IMPROVEMENT_PLAN 0.00"};

  @ParameterizedTest
  @CsvSource({
    "MINOR, WARNING 0.00",
    "SERIOUS, PERFORMANCE_PAY_WITHHELD 320.00", // 8,000 × 20% × 20%
    "GROSS, PERFORMANCE_PAY_WITHHELD 320.00"
  })
  void aBadAttitudeIsAWarningOrTakesAFifthOfPerformancePay(Severity severity, String line) {
    Month month = new Month();
    month.person("E1");
    month.record("R1", "E1", "2026-10-05", "服务态度", severity, null);

    assertThat(lines(month.by(P09), "P09-N1")).containsExactly("E1 " + line);
    assertThat(month.by(P09).proposals()).hasSize(1);
  }

  @Test
  void withheldPayIsRoundedHalfUpToTheCent() {
    Month month = new Month();
    month.person("E1").fixedPay("8000.13"); // × 4% = 320.0052
    month.record("R1", "E1", "2026-10-05", "服务态度", Severity.SERIOUS, null);

    assertThat(lines(month.by(P09), "P09-N1"))
        .containsExactly("E1 PERFORMANCE_PAY_WITHHELD 320.01");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, ''",
    "1, 0, WARNING 0.00",
    "2, , WARNING 0.00",
    "3, 0, PERFORMANCE_PAY_WITHHELD 160.00",
    "5, 0, PERFORMANCE_PAY_WITHHELD 160.00",
    "6, 0, PERFORMANCE_PAY_WITHHELD 320.00",
    "0, 0.5, PERFORMANCE_PAY_WITHHELD 320.00",
    ", 1, PERFORMANCE_PAY_WITHHELD 320.00"
  })
  void attendanceTakesPerformancePayInSteps(String late, String absent, String line) {
    PolicyOutcome outcome =
        new Month().person("E1").metric("lateCount", late).metric("absentDays", absent).by(P09);

    assertThat(lines(outcome, "P09-N2"))
        .isEqualTo(line.isEmpty() ? List.of() : List.of("E1 " + line));
  }

  @Test
  void earlyLeavingAndAbsenceFromThePostCountToo() {
    PolicyOutcome outcome =
        new Month()
            .person("E1")
            .metric("lateCount", "1")
            .metric("earlyCount", "1")
            .metric("awayCount", "1")
            .by(P09);

    assertThat(lines(outcome, "P09-N2")).containsExactly("E1 PERFORMANCE_PAY_WITHHELD 160.00");
  }

  @Test
  void withoutAttendanceItIsNotEvaluated() {
    assertThat(notEvaluated(new Month().person("E1").by(P09), "P09-N2")).hasSize(1);
  }

  /** Satisfaction of October and the months before, latest first; empty: no figure. */
  private static Month satisfaction(String... figures) {
    Month month = new Month();
    Month.Person person = month.person("E1");
    person.metric("satisfaction", figures[0].isEmpty() ? null : figures[0]);
    for (int back = 1; back < figures.length; back++) {
      String earlier = Month.OCTOBER.toYearMonth().minusMonths(back).toString();
      if (figures[back].isEmpty()) {
        person.before(earlier, "90");
      } else {
        person.before(earlier, "satisfaction", figures[back]);
      }
    }
    return month;
  }

  private static List<String> dissatisfied(String... figures) {
    return lines(satisfaction(figures).by(P09), "P09-N3");
  }

  @Test
  void theThirdMonthBelow80IsAWarningAndAnImprovementPlan() {
    assertThat(dissatisfied("79.99")).isEmpty();
    assertThat(dissatisfied("79.99", "79.99")).isEmpty();
    assertThat(dissatisfied("79.99", "79.99", "79.99")).containsExactly(WARNED);
    assertThat(dissatisfied("79.99", "79.99", "80", "70")).isEmpty();
    assertThat(dissatisfied("80", "70", "70")).isEmpty();
    assertThat(dissatisfied("79.99", "", "70", "70")).isEmpty();
  }

  @Test
  void theMonthAfterIsEscalatedUnlessItRoseByFivePoints() {
    assertThat(dissatisfied("70", "70", "70", "70")).containsExactly("E1 ESCALATION 0.00");
    assertThat(dissatisfied("74.99", "70", "70", "70")).containsExactly("E1 ESCALATION 0.00");
    assertThat(dissatisfied("75", "70", "70", "70")).containsExactly(WARNED);
    assertThat(dissatisfied("80", "79", "79", "79")).isEmpty();
  }

  @Test
  void theRiseIsMeasuredOnTheUnroundedMeanOfTheLastThreeMonths() {
    // 70, 72 and 74.5: mean 72.1667
    assertThat(dissatisfied("77.16", "74.5", "72", "70", "10"))
        .containsExactly("E1 ESCALATION 0.00");
    assertThat(dissatisfied("77.17", "74.5", "72", "70", "10")).containsExactly(WARNED);
  }

  @Test
  void aMonthWithoutDataOnlyMakesItWait() {
    assertThat(dissatisfied("74", "", "70", "70", "70")).containsExactly("E1 ESCALATION 0.00");
    assertThat(dissatisfied("74", "", "", "70", "70", "70")).containsExactly("E1 ESCALATION 0.00");
    assertThat(dissatisfied("75", "", "70", "70", "70")).isEmpty();
    assertThat(dissatisfied("74", "", "70", "70", "80")).isEmpty();
    assertThat(notEvaluated(satisfaction("", "70", "70", "70").by(P09), "P09-N3")).hasSize(1);
  }

  @Test
  void aMonthInWhichThePersonWasNotEligibleEndsTheChain() {
    Month month = new Month();
    month
        .person("E1")
        .metric("satisfaction", "70")
        .before("2026-09", Map.of("satisfaction", new BigDecimal("99")), null, false)
        .before("2026-08", "satisfaction", "70")
        .before("2026-07", "satisfaction", "70")
        .before("2026-06", "satisfaction", "70");

    assertThat(lines(month.by(P09), "P09-N3")).isEmpty();
  }

  @Test
  void theEscalationProposesTransferAtMostDismissalAndShowsWhatItCompares() {
    Proposal line = proposals(satisfaction("74.99", "70", "70", "70").by(P09), "P09-N3").get(0);

    assertThat(line.facts())
        .containsEntry("proposal", "TRANSFER")
        .containsEntry("furthest", "DISMISSAL")
        .containsEntry("满意度档次", "不合格")
        .containsEntry("比较期间", "2026-07、2026-08、2026-09")
        .containsEntry("比较期间的平均客户满意度", "70");
    assertThat(line.reason()).startsWith("客户满意度 74.99%（不合格）低于 80%，警告后只比此前平均回升 4.99，不足 5");
  }

  @Test
  void whileAPlanIsOpenOnlyTheWarningRecurs() {
    Month month = satisfaction("75", "70", "70", "70");
    month.open("E1", "P09-N3", OutcomeKind.IMPROVEMENT_PLAN);

    assertThat(lines(month.by(P09), "P09-N3")).containsExactly("E1 WARNING 0.00");
  }

  @ParameterizedTest
  @CsvSource({
    ", WARNING 0.00",
    "0, WARNING 0.00",
    "499.99, WARNING 0.00",
    "500, LOSS_COMPENSATION 50.00",
    "4999.99, LOSS_COMPENSATION 500.00", // 499.999
    "5000, LOSS_COMPENSATION 1000.00",
    "123456.78, LOSS_COMPENSATION 24691.36" // 24,691.356
  })
  void aMistakeIsAWarningOrAShareOfTheLoss(String loss, String line) {
    Month month = new Month();
    month.person("E1");
    month.record("R1", "E1", "2026-10-05", "工作失误", Severity.SERIOUS, loss);

    assertThat(lines(month.by(P09), "P09-N4")).containsExactly("E1 " + line);
  }

  @Test
  void aGrossMistakeAlsoProposesATransfer() {
    Month month = new Month();
    month.person("E1");
    month.record("R1", "E1", "2026-10-05", "工作失误", Severity.GROSS, "5000");
    Month withoutLoss = new Month();
    withoutLoss.person("E1");
    withoutLoss.record("R1", "E1", "2026-10-05", "工作失误", Severity.GROSS, null);

    assertThat(lines(month.by(P09), "P09-N4"))
        .containsExactly("E1 LOSS_COMPENSATION 1000.00", "E1 ESCALATION 0.00");
    assertThat(lines(withoutLoss.by(P09), "P09-N4"))
        .containsExactly("E1 WARNING 0.00", "E1 ESCALATION 0.00");
    assertThat(proposals(month.by(P09), "P09-N4").get(1).facts())
        .containsEntry("proposal", "TRANSFER")
        .containsEntry("furthest", "TRANSFER");
  }
}
