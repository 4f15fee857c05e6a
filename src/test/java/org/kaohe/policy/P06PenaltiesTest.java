package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Fixture.P06;
import static org.kaohe.policy.Fixture.lines;
import static org.kaohe.policy.Fixture.notEvaluated;
import static org.kaohe.policy.Fixture.proposals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Severity;

class P06PenaltiesTest {

  @ParameterizedTest
  @CsvSource({"MINOR, WARNING 0.00", "SERIOUS, DEDUCTION 200.00", "GROSS, DEDUCTION 500.00"})
  void aComplaintIsAWarningOrAFineByItsSeverity(Severity severity, String line) {
    Month month = new Month();
    month.person("E1");
    month.record("R1", "E1", "2026-10-05", "客户投诉", severity, null);

    assertThat(lines(month.by(P06), "P06-N1")).containsExactly("E1 " + line);
  }

  @ParameterizedTest
  @CsvSource({
    "0, ",
    "0.01, WARNING 0.00",
    "499.99, WARNING 0.00",
    "500, LOSS_COMPENSATION 50.00",
    "500.05, LOSS_COMPENSATION 50.01", // 50.005
    "4999.94, LOSS_COMPENSATION 499.99", // 499.994
    "4999.99, LOSS_COMPENSATION 500.00", // 499.999
    "5000, LOSS_COMPENSATION 1000.00",
    "5000.01, LOSS_COMPENSATION 1000.00", // 1000.002
    "12345.67, LOSS_COMPENSATION 2469.13" // 2469.134
  })
  void anErrorIsAnsweredByTheCustomersLossWhateverItsSeverity(String loss, String line) {
    for (Severity severity : Severity.values()) {
      Month month = new Month();
      month.person("E1");
      month.record("R1", "E1", "2026-10-05", "工作失误", severity, loss);

      assertThat(lines(month.by(P06), "P06-N2"))
          .filteredOn(each -> !each.contains("ESCALATION"))
          .isEqualTo(line == null ? List.of() : List.of("E1 " + line));
    }
  }

  @ParameterizedTest
  @CsvSource({"4999.99, 0", "5000, 1", "5000.01, 1"})
  void aGreatLossIsAlsoEscalatedForReview(String loss, int escalations) {
    Month month = new Month();
    month.person("E1");
    month.record("R1", "E1", "2026-10-05", "工作失误", Severity.MINOR, loss);

    List<Proposal> found =
        proposals(month.by(P06), "P06-N2").stream()
            .filter(line -> line.kind() == OutcomeKind.ESCALATION)
            .toList();
    assertThat(found)
        .hasSize(escalations)
        .allSatisfy(
            line ->
                assertThat(line.facts())
                    .containsEntry("proposal", "REVIEW")
                    .containsEntry("furthest", "REVIEW"));
  }

  @Test
  void anErrorWithoutALossFigureIsNotEvaluated() {
    Month month = new Month();
    month.person("E1");
    month.record("R1", "E1", "2026-10-05", "工作失误", Severity.GROSS, null);

    assertThat(lines(month.by(P06), "P06-N2")).isEmpty();
    assertThat(notEvaluated(month.by(P06), "P06-N2")).containsExactly("E1 记录没有损失金额");
  }

  @Test
  void aSecondGreatLossOfTheMonthIsCompensatedButOpensNoSecondEscalation() {
    Month month = new Month();
    month.person("E1");
    month.record("R1", "E1", "2026-10-05", "工作失误", Severity.MINOR, "5000");
    month.record("R2", "E1", "2026-10-06", "工作失误", Severity.MINOR, "6000");

    assertThat(lines(month.by(P06), "P06-N2"))
        .containsExactlyInAnyOrder(
            "E1 LOSS_COMPENSATION 1000.00", "E1 ESCALATION 0.00", "E1 LOSS_COMPENSATION 1200.00");
  }

  @ParameterizedTest(name = "late {0}, early {1}, away {2}, absent {3}: {4}")
  @CsvSource({
    "0, 0, 0, 0, ",
    "1, 0, 0, 0, WARNING 0.00",
    "1, 1, 0, 0, WARNING 0.00",
    "1, 1, 1, 0, DEDUCTION 100.00",
    "5, 0, 0, 0, DEDUCTION 100.00",
    "2, 2, 2, 0, DEDUCTION 300.00",
    "9, 0, 0, 0, DEDUCTION 300.00",
    "0, 0, 0, 0.5, DEDUCTION 300.00",
    "2, 0, 0, 1, DEDUCTION 300.00",
    "6, 0, 0, 1, DEDUCTION 300.00",
    "2, , , , WARNING 0.00",
    ", 3, , , DEDUCTION 100.00",
    ", , 6, , DEDUCTION 300.00",
    ", , , 1, DEDUCTION 300.00",
    ", , , 0, "
  })
  void attendanceIsAnsweredByTheMonthsSum(
      String late, String early, String away, String absent, String line) {
    PolicyOutcome outcome =
        new Month()
            .person("E1")
            .metric("lateCount", late)
            .metric("earlyCount", early)
            .metric("awayCount", away)
            .metric("absentDays", absent)
            .by(P06);

    assertThat(lines(outcome, "P06-N3"))
        .isEqualTo(line == null ? List.of() : List.of("E1 " + line));
    assertThat(notEvaluated(outcome, "P06-N3")).isEmpty();
  }

  @Test
  void withoutAnyAttendanceFigureNothingIsEvaluated() {
    Month month = new Month();
    month.person("E1").metric("satisfaction", "90");
    month.person("E2").metric("lateCount", "9").ineligible();

    assertThat(lines(month.by(P06), "P06-N3")).isEmpty();
    assertThat(notEvaluated(month.by(P06), "P06-N3")).singleElement().asString().startsWith("E1 ");
  }

  @ParameterizedTest
  @CsvSource({"79.99, 1", "80, 0"})
  void aFailedMonthIsAnImprovementPlan(String score, int lines) {
    PolicyOutcome outcome = new Month().person("E1").scored(score, 1).by(P06);

    assertThat(lines(outcome, "P06-N4")).hasSize(lines);
    if (lines > 0) {
      assertThat(lines(outcome, "P06-N4")).containsExactly("E1 IMPROVEMENT_PLAN 0.00");
    }
  }

  @Test
  void noSecondPlanIsOpenedAndNoScoreIsNotEvaluated() {
    Month month = new Month();
    month.person("E1").scored("70", 1);
    month.person("E2");
    month.open("E1", "P06-N4", OutcomeKind.IMPROVEMENT_PLAN);

    assertThat(lines(month.by(P06), "P06-N4")).isEmpty();
    assertThat(notEvaluated(month.by(P06), "P06-N4")).hasSize(1);
  }
}
