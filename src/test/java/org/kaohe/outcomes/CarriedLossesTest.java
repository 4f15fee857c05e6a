package org.kaohe.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.outcomes.ComputedMonths.HR;
import static org.kaohe.outcomes.OutcomeFixture.proposal;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Compensation of a loss of 3,000 under limits of 1,200 a month: 1,200 + 1,200 + 600. */
@KaoheTest
class CarriedLossesTest {

  private static final Correction UPHELD = new Correction("appeal-1", "申诉成立", HR);

  @Autowired ProposingOutcomes proposing;
  @Autowired ConfirmingOutcomes confirming;
  @Autowired CorrectingOutcomes correcting;
  @Autowired OutcomeLines lines;
  @Autowired Payroll payroll;

  private ComputedMonths first;
  private ComputedMonths second;
  private ComputedMonths third;
  private EmployeeNumber li;

  @BeforeEach
  void aLossOfJune() {
    first = new ComputedMonths(proposing, confirming, lines).beside("2026-06");
    second = first.beside("2026-07");
    third = first.beside("2026-08");
    li = first.employee("6000");
    first.finish(of(OutcomeKind.LOSS_COMPENSATION, "P06-N2", "3000", "GA-R1"));
  }

  @Test
  void laterMonthsTakeWhatTheLimitLeftUntilNothingIsOwed() {
    second.finish();
    third.finish();

    assertThat(first.executed()).containsExactly("P06-N2 1200.00");
    assertThat(second.executed()).containsExactly("P06-N2 1200.00");
    assertThat(third.executed()).containsExactly("P06-N2 600.00");
    ComputedMonths fourth = first.beside("2026-09");
    fourth.propose();
    assertThat(fourth.standing()).isEmpty();
    assertThat(payroll.of(third.cycleId).net(li)).isEqualTo(Cny.of(-600));
  }

  @Test
  void theLaterLineIsItsOwnAndNamesTheFirst() {
    second.propose();

    OutcomeLine line = second.line("P06-N2");
    assertThat(line.carries()).isEqualTo(first.line("P06-N2").id());
    assertThat(line.period().toString()).isEqualTo("2026-07");
    assertThat(line.basis().title()).startsWith("损失赔偿结转");
    assertThat(line.basis().recordNo()).isEqualTo("GA-R1");
    assertThat(line.basis().reason()).contains("2026-06", "1,800.00 元");
    assertThat(line.basis().facts())
        .containsEntry("首次扣款期间", "2026-06")
        .containsEntry("首次扣款编号", line.carries())
        .containsEntry("应赔总额", "3,000.00 元");
    assertThat(line.amounts().carriedAmount()).isEqualTo(Cny.of(600));
    assertThat(line.isLimited()).isTrue();
  }

  @Test
  void finesOfTheMonthComeFirstAndWithoutRoomTheLossWaits() {
    second.finish(of(OutcomeKind.DEDUCTION, "P06-N3", "1200", null));
    third.propose(of(OutcomeKind.DEDUCTION, "P06-N3", "300", null));

    assertThat(second.executed()).containsExactly("P06-N3 1200.00");
    assertThat(third.executed()).containsExactly("P06-N2 900.00", "P06-N3 300.00");
  }

  @Test
  void computedAgainItIsThereOnceAlsoIfItIsConfirmed() {
    second.propose();
    second.propose();
    assertThat(second.executed()).containsExactly("P06-N2 1200.00");
    confirming.confirmLimited(second.line("P06-N2").id(), HR);

    second.propose();

    assertThat(second.executed()).containsExactly("P06-N2 1200.00");
    assertThat(second.line("P06-N2").state()).isEqualTo(LineState.CONFIRMED);
  }

  @Test
  void twoCyclesOfOneMonthDoNotTakeItTwice() {
    second.propose();
    ComputedMonths otherDepartment = first.beside("2026-07");

    otherDepartment.propose();

    assertThat(otherDepartment.standing()).isEmpty();
  }

  @Test
  void onlyMonthsTakeItFurther() {
    ComputedMonths quarter = first.beside("2026-Q3");
    quarter.propose();

    assertThat(quarter.standing()).isEmpty();
  }

  @Test
  void ifTheFirstFallsTheLaterOnesFallToo() {
    second.finish();
    third.propose();

    correcting.voidLine(first.line("P06-N2").id(), UPHELD);

    assertThat(second.standing()).isEmpty();
    assertThat(third.standing()).isEmpty();
    assertThat(payroll.of(second.cycleId).lines()).isEmpty();
    assertThat(lines.ofCycle(second.cycleId).get(0).correctionReason())
        .isEqualTo("2026-06 的首次损失赔偿已更正：申诉成立");
    third.propose();
    assertThat(third.standing()).isEmpty();
  }

  @Test
  void ifTheFirstGetsSmallerOnlyWhatIsStillOwedStays() {
    second.finish();

    correcting.replace(
        first.line("P06-N2").id(),
        of(OutcomeKind.LOSS_COMPENSATION, "P06-N2", "2500", "GA-R1"),
        first.payOf(li),
        UPHELD);
    third.finish();

    assertThat(second.executed()).containsExactly("P06-N2 1200.00");
    assertThat(second.line("P06-N2").carries()).isEqualTo(first.line("P06-N2").id());
    assertThat(third.executed()).containsExactly("P06-N2 100.00");
  }

  @Test
  void aSuccessfulAppealAgainstALaterLineEndsIt() {
    second.finish();

    correcting.voidLine(second.line("P06-N2").id(), UPHELD);
    third.propose();

    assertThat(third.standing()).isEmpty();
    assertThat(first.executed()).containsExactly("P06-N2 1200.00");
  }

  @Test
  void aCancelledMonthLeavesItToTheNext() {
    second.propose();
    proposing.withdraw(second.cycleId, "误开", HR);

    third.propose();

    assertThat(third.executed()).containsExactly("P06-N2 1200.00");
  }

  @Test
  void anAppealOfTheLaterMonthLeavesItAsItIs() {
    second.finish(of(OutcomeKind.DEDUCTION, "P06-N3", "300", null));

    correcting.improve(second.cycle(), li, List.of(), first.payOf(li), UPHELD);

    assertThat(second.executed()).containsExactly("P06-N2 900.00");
  }

  private Proposal of(OutcomeKind kind, String rule, String amount, String record) {
    return proposal(li, rule, kind, amount, record);
  }
}
