package org.kaohe.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.outcomes.ComputedMonths.HR;
import static org.kaohe.outcomes.OutcomeFixture.award;
import static org.kaohe.outcomes.OutcomeFixture.proposal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@KaoheTest
class ConfirmingOutcomesTest {

  @Autowired ProposingOutcomes proposing;
  @Autowired ConfirmingOutcomes confirming;
  @Autowired OutcomeLines lines;
  @Autowired Ledger ledger;
  @Autowired TestClock clock;

  private ComputedMonths month;
  private EmployeeNumber li;
  private Proposal limited;

  @BeforeEach
  void aMonth() {
    month = new ComputedMonths(proposing, confirming, lines);
    li = month.employee("8000");
    limited = proposal(li, "P05-N3", OutcomeKind.DEDUCTION, "4000", "R-1");
  }

  @Test
  void limitedLinesAreConfirmedOneByOneBeforeAllTheRest() {
    month.propose(limited, award(li, "P05-R3", "300"));

    assertThatThrownBy(() -> confirming.confirmAll(month.cycleId, HR))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.type()).isEqualTo("limited-lines-unconfirmed");
              assertThat(refused.faults())
                  .singleElement()
                  .satisfies(fault -> assertThat(fault.place()).isEqualTo(li.value() + " P05-N3"));
            });

    confirming.confirmLimited(month.line("P05-N3").id(), HR);
    assertThat(confirming.confirmAll(month.cycleId, HR)).isEqualTo(1);
    assertThat(month.standing())
        .allSatisfy(
            line -> {
              assertThat(line.state()).isEqualTo(LineState.CONFIRMED);
              assertThat(line.confirmedBy()).isEqualTo(HR);
              assertThat(line.confirmedAt()).isEqualTo(clock.now());
            });
  }

  @Test
  void aLineIsConfirmedOnce() {
    month.propose(limited);
    String id = month.line("P05-N3").id();
    confirming.confirmLimited(id, HR);

    assertThatThrownBy(() -> confirming.confirmLimited(id, HR))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("已确认，不能确认");
  }

  @Test
  void ofTwoPeopleWhoConfirmAtOnceOneIsToldSo() throws Exception {
    month.propose(limited);
    String id = month.line("P05-N3").id();

    assertThat(AtOnce.failures(2, () -> confirming.confirmLimited(id, HR)))
        .singleElement()
        .isInstanceOf(Refused.class);
  }

  @Test
  void nothingIsPublishedBeforeItIsConfirmed() {
    month.propose(award(li, "P05-R3", "300"));

    assertThatThrownBy(() -> confirming.publish(month.cycleId))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("还有 1 条奖惩未确认");
  }

  @Test
  void nothingIsFinalBeforeItIsPublished() {
    month.propose(award(li, "P05-R3", "300"));
    confirming.confirmAll(month.cycleId, HR);

    assertThatThrownBy(() -> confirming.finalise(month.cycleId)).isInstanceOf(Refused.class);
    assertThat(month.line("P05-R3").state()).isEqualTo(LineState.CONFIRMED);
  }

  @Test
  void whatMovesMoneyIsBookedOnceHoweverOftenTheMonthIsFinished() {
    month.finish(
        limited,
        award(li, "P05-R3", "300"),
        proposal(li, "P05-N3", OutcomeKind.ESCALATION, "0", "R-1"));

    confirming.finalise(month.cycleId);

    assertThat(ledger.ofCycle(month.cycleId))
        .extracting(LedgerEntry::effectOnPay)
        .containsExactlyInAnyOrder(Cny.of(300), Cny.of(-1600));
  }

  @Test
  void finishedAtOnceByManyEverythingIsBookedOnce() throws Exception {
    month.publish(limited, award(li, "P05-R3", "300"));

    assertThat(AtOnce.failures(4, () -> confirming.finalise(month.cycleId)))
        .allSatisfy(failure -> assertThat(failure).isInstanceOf(RuntimeException.class));
    assertThat(ledger.ofCycle(month.cycleId)).hasSize(2);
    assertThat(month.standing()).allMatch(line -> line.state() == LineState.FINAL);
  }

  @Test
  void aWaivedFineIsNotBooked() {
    EmployeeNumber poor = month.employee("1900");
    month.finish(proposal(poor, "P05-N1", OutcomeKind.DEDUCTION, "190", "R-1"));

    assertThat(ledger.ofCycle(month.cycleId)).isEmpty();
  }
}
