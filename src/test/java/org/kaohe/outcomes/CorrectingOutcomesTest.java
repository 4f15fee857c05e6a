package org.kaohe.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.outcomes.ComputedMonths.HR;
import static org.kaohe.outcomes.OutcomeFixture.award;
import static org.kaohe.outcomes.OutcomeFixture.proposal;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.outcomes.LedgerEntry.Sort;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

@KaoheTest
class CorrectingOutcomesTest {

  private static final Correction UPHELD = new Correction("appeal-1", "申诉成立", HR);

  @Autowired ProposingOutcomes proposing;
  @Autowired ConfirmingOutcomes confirming;
  @Autowired CorrectingOutcomes correcting;
  @Autowired OutcomeLines lines;
  @Autowired Ledger ledger;
  @Autowired Payroll payroll;

  private ComputedMonths month;
  private EmployeeNumber li;

  @BeforeEach
  void aMonth() {
    month = new ComputedMonths(proposing, confirming, lines);
    li = month.employee("8000");
  }

  @Test
  void beforeTheEndAReplacedLineIsReversedAndNothingIsBookedYet() {
    month.publish(fine("P05-N4", "800"));
    OutcomeLine old = month.line("P05-N4");

    OutcomeLine next = correcting.replace(old.id(), fine("P05-N4", "400"), pay(), UPHELD);

    assertThat(lines.get(old.id()).state()).isEqualTo(LineState.REVERSED);
    assertThat(lines.get(old.id()).reversedBy()).isEqualTo(next.id());
    OutcomeLine stored = lines.get(next.id());
    assertThat(stored.reverses()).isEqualTo(old.id());
    assertThat(stored.state()).isEqualTo(LineState.PUBLISHED);
    assertThat(stored.correctionReason()).isEqualTo("申诉成立");
    assertThat(ledger.ofCycle(month.cycleId)).isEmpty();

    confirming.finalise(month.cycleId);
    assertThat(payroll.of(month.cycleId).net(li)).isEqualTo(Cny.of(-400));
  }

  @Test
  void afterTheEndAReversalAndANewEntryNameEachOther() {
    month.finish(fine("P05-N4", "800"));
    OutcomeLine old = month.line("P05-N4");

    correcting.replace(old.id(), fine("P05-N4", "400"), pay(), UPHELD);

    List<LedgerEntry> entries = ledger.ofCycle(month.cycleId);
    assertThat(entries).hasSize(3);
    LedgerEntry reversal = entry(entries, Sort.REVERSAL, old.id());
    LedgerEntry next = entry(entries, Sort.BOOKING, month.line("P05-N4").id());
    assertThat(reversal.amount()).isEqualTo(Cny.of(-800));
    assertThat(reversal.reverses()).isEqualTo(entry(entries, Sort.BOOKING, old.id()).id());
    assertThat(reversal.counterpart()).isEqualTo(next.id());
    assertThat(next.counterpart()).isEqualTo(reversal.id());
    assertThat(next.amount()).isEqualTo(Cny.of(400));
    assertThat(payroll.of(month.cycleId).net(li)).isEqualTo(Cny.of(-400));
  }

  @Test
  void aFinalLineThatIsVoidedIsTakenBackInTheLedger() {
    month.finish(fine("P05-N4", "800"), award(li, "P05-R3", "300"));

    correcting.voidLine(month.line("P05-N4").id(), UPHELD);

    assertThat(payroll.of(month.cycleId).lines())
        .singleElement()
        .extracting(PayrollLine::rule)
        .isEqualTo("P05-R3");
    assertThat(ledger.ofCycle(month.cycleId)).hasSize(3);
  }

  @Test
  void aReplacementIsGuardedBesideTheOtherLinesOfTheMonth() {
    month.publish(fine("P05-N1", "1000"), fine("P05-N4", "800"));
    assertThat(month.line("P05-N4").executedAmount()).isEqualTo(Cny.of(600));

    OutcomeLine next =
        correcting.replace(month.line("P05-N4").id(), fine("P05-N4", "700"), pay(), UPHELD);

    assertThat(next.executedAmount()).isEqualTo(Cny.of(600));
    assertThat(next.amounts().waivedAmount()).isEqualTo(Cny.of(100));
  }

  @Test
  void anUnpublishedLineIsNotCorrected() {
    month.propose(fine("P05-N4", "800"));
    String id = month.line("P05-N4").id();

    assertThatThrownBy(() -> correcting.replace(id, fine("P05-N4", "1"), pay(), UPHELD))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("待确认，不能更正");
  }

  @Test
  void aLineIsNotReplacedByOneAboutSomebodyElse() {
    month.publish(fine("P05-N4", "800"));
    EmployeeNumber other = month.employee("8000");
    String id = month.line("P05-N4").id();

    assertThatThrownBy(() -> correcting.replace(id, award(other, "P05-R3", "300"), null, UPHELD))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aCorrectionNeedsAReason() {
    assertThatThrownBy(() -> new Correction("appeal-1", " ", HR)).isInstanceOf(Refused.class);
  }

  @Test
  void correctedAtOnceByManyOnlyOneGoesThroughAndThePayrollAddsUp() throws Exception {
    month.finish(fine("P05-N4", "800"));
    String id = month.line("P05-N4").id();

    List<Throwable> failures =
        AtOnce.failures(4, () -> correcting.replace(id, fine("P05-N4", "400"), pay(), UPHELD));

    assertThat(failures).hasSize(3).allSatisfy(f -> assertThat(f).isInstanceOf(Refused.class));
    assertThat(ledger.ofCycle(month.cycleId)).hasSize(3);
    assertThat(payroll.of(month.cycleId).net(li)).isEqualTo(Cny.of(-400));
  }

  @Test
  void voidedAtOnceByManyOnlyOneGoesThrough() throws Exception {
    month.finish(fine("P05-N4", "800"));
    String id = month.line("P05-N4").id();

    assertThat(AtOnce.failures(4, () -> correcting.voidLine(id, UPHELD))).hasSize(3);
    assertThat(payroll.of(month.cycleId).lines()).isEmpty();
  }

  @Test
  void anAddedAwardFollowsTheCycleAndIsAddedOnce() {
    month.finish(award(li, "P05-R3", "300"));

    correcting.add(month.cycle(), award(li, "P05-R1", "1000"), null, UPHELD);

    assertThat(payroll.of(month.cycleId).net(li)).isEqualTo(Cny.of(1300));
    assertThatThrownBy(
            () -> correcting.add(month.cycle(), award(li, "P05-R1", "1000"), null, UPHELD))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aRecomputationOnlyImproves() {
    month.publish(
        award(li, "P05-R2", "50"),
        award(li, "P06-R1", "300"),
        fine("P05-N1", "800"),
        fine("P05-N4", "400"),
        proposal(li, "P05-N4", OutcomeKind.WARNING, "0", null));

    correcting.improve(
        month.cycle(),
        li,
        List.of(
            award(li, "P05-R1", "1000"),
            award(li, "P06-R1", "200"),
            fine("P05-N1", "500"),
            fine("P05-N5", "900")),
        pay(),
        UPHELD);

    assertThat(month.standing())
        .extracting(line -> line.rule() + " " + line.executedAmount().getAmount())
        .containsExactly("P05-N1 500.00", "P05-R1 1000.00", "P05-R2 50.00", "P06-R1 300.00");
  }

  private PayBasis pay() {
    return month.payOf(li);
  }

  private Proposal fine(String rule, String amount) {
    return proposal(li, rule, OutcomeKind.DEDUCTION, amount, null);
  }

  private static LedgerEntry entry(List<LedgerEntry> entries, Sort sort, String lineId) {
    return entries.stream()
        .filter(entry -> entry.sort() == sort && entry.lineId().equals(lineId))
        .findFirst()
        .orElseThrow();
  }
}
