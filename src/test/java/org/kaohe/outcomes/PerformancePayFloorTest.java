package org.kaohe.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.outcomes.ComputedMonths.HR;
import static org.kaohe.outcomes.OutcomeFixture.proposal;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.policy.Fixture;
import org.kaohe.policy.Month;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What P04 does not pay never takes a month below the minimum wage of 2,000 (policies G5). */
@KaoheTest
class PerformancePayFloorTest {

  @Autowired ProposingOutcomes proposing;
  @Autowired ConfirmingOutcomes confirming;
  @Autowired OutcomeLines lines;

  private ComputedMonths month;

  @BeforeEach
  void aMonth() {
    month = new ComputedMonths(proposing, confirming, lines);
  }

  @ParameterizedTest(name = "gross {0}, composite {1}: earned {2}, paid {3}")
  @CsvSource({ // full performance pay 600
    "2600, 59.99, 0, 0",
    "2599.99, 59.99, 0, 0.01",
    "2300, 59.99, 0, 300",
    "2100, 65, 360, 500",
    "2100, 95, 600, 600",
    "2000, 85, 540, 600"
  })
  void theFloorIsPaidOnTopOfWhatWasEarned(
      String gross, String composite, String earned, String paid) {
    month.propose(performancePay(month.employee(gross), composite));

    OutcomeLine line = month.line("P04-R1");
    assertThat(line.amounts().policyAmount()).isEqualTo(Cny.of(earned));
    assertThat(line.executedAmount()).isEqualTo(Cny.of(paid));
    assertThat(line.isLimited()).isEqualTo(!earned.equals(paid));
    assertThat(line.amounts().unearnedAmount()).isEqualTo(Cny.of(600).minus(Cny.of(paid)));
  }

  @Test
  void performancePayMayLoseMoreThanTwentyPercent() {
    EmployeeNumber li = month.employee("2750");
    month.propose(performancePay(li, "50"), fine(li, "P05-N1", "1000"));

    // The fine takes its 20%, 550; of the 200 left above the minimum only 200 may go unearned.
    assertThat(month.line("P05-N1").executedAmount()).isEqualTo(Cny.of(550));
    assertThat(month.line("P04-R1").executedAmount()).isEqualTo(Cny.of(400));
  }

  @Test
  void whatWasNotEarnedAndIsConfirmedLeavesLessForDeductionsOfOtherCyclesOfTheMonth() {
    EmployeeNumber li = month.employee("2700");
    month.propose(performancePay(li, "50"));
    confirming.confirmLimited(month.line("P04-R1").id(), HR);

    ComputedMonths week = week(li);

    assertThat(week.line("P05-N1").executedAmount()).isEqualTo(Cny.of(100)); // 2,700 - 600 - 2,000
    assertThat(month.line("P04-R1").executedAmount()).isEqualTo(Cny.ZERO);
  }

  @Test
  void beforeThatAFineOfAnotherCycleComesFirst() {
    EmployeeNumber li = month.employee("2700");
    month.propose(performancePay(li, "50"));

    ComputedMonths week = week(li);

    assertThat(week.line("P05-N1").executedAmount()).isEqualTo(Cny.of(500)); // of 540
    assertThat(month.line("P04-R1").executedAmount()).isEqualTo(Cny.of(400));
    assertThat(month.line("P04-R1").amounts().unearnedAmount()).isEqualTo(Cny.of(200));
    assertThat(month.line("P04-R1").isLimited()).isTrue();
  }

  private ComputedMonths week(EmployeeNumber li) {
    ComputedMonths week = new ComputedMonths(proposing, confirming, lines);
    proposing.propose(
        week.cycleId,
        Period.parse("2026-W44"),
        "P05",
        1,
        List.of(fine(li, "P05-N1", "500")),
        Map.of(li, month.payOf(li)));
    return week;
  }

  @Test
  void whatWasNotEarnedCountsAlsoOnceItsLineIsConfirmed() {
    EmployeeNumber li = month.employee("2400");
    month.propose(performancePay(li, "50"));
    confirming.confirmLimited(month.line("P04-R1").id(), HR);

    month.propose(performancePay(li, "50"), fine(li, "P05-N1", "300"));

    assertThat(month.line("P04-R1").executedAmount()).isEqualTo(Cny.of(200));
    assertThat(month.line("P05-N1").executedAmount()).isEqualTo(Cny.ZERO);
  }

  private static Proposal fine(EmployeeNumber person, String rule, String amount) {
    return proposal(person, rule, OutcomeKind.DEDUCTION, amount, null);
  }

  private static Proposal performancePay(EmployeeNumber person, String composite) {
    return new Month()
        .person(person.value())
        .fixedPay("3000")
        .scored(composite, 1)
        .by(Fixture.P04)
        .proposals()
        .get(0);
  }
}
