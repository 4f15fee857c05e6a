package org.kaohe.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.outcomes.ComputedMonths.HR;
import static org.kaohe.outcomes.OutcomeFixture.OCTOBER;
import static org.kaohe.outcomes.OutcomeFixture.award;
import static org.kaohe.outcomes.OutcomeFixture.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

@KaoheTest
class ProposingOutcomesTest {

  @Autowired ProposingOutcomes proposing;
  @Autowired ConfirmingOutcomes confirming;
  @Autowired OutcomeLines lines;
  @Autowired OutcomeCosts costs;

  private ComputedMonths month;
  private EmployeeNumber li;

  @BeforeEach
  void aMonth() {
    month = new ComputedMonths(proposing, confirming, lines);
    li = month.employee("8000");
  }

  @Test
  void aLineKeepsItsEvidence() {
    month.propose(fine("P05-N3", "4000", "R-7"));

    OutcomeLine line = month.line("P05-N3");
    assertThat(line.state()).isEqualTo(LineState.PROPOSED);
    assertThat(line.period()).isEqualTo(OCTOBER);
    assertThat(line.payMonth()).isEqualTo(OCTOBER);
    assertThat(line.employee()).isEqualTo(li);
    assertThat(line.kind()).isEqualTo(OutcomeKind.DEDUCTION);
    assertThat(line.basis().policyId()).isEqualTo("P05");
    assertThat(line.basis().policyVersion()).isEqualTo(1);
    assertThat(line.basis().recordNo()).isEqualTo("R-7");
    assertThat(line.basis().reason()).isEqualTo("规则成立");
    assertThat(line.basis().facts())
        .containsExactly(Map.entry("客户满意度", "79.9"), Map.entry("连续月数", "2"));
    assertThat(line.amounts().policyAmount()).isEqualTo(Cny.of(4000));
    assertThat(line.amounts().statutoryLimit()).isEqualTo(Cny.of(1600));
    assertThat(line.executedAmount()).isEqualTo(Cny.of(1600));
    assertThat(line.amounts().waivedAmount()).isEqualTo(Cny.of(2400));
    assertThat(line.isLimited()).isTrue();
    assertThat(line.amounts().legalFlag()).isTrue();
    assertThat(line.effectOnPay()).isEqualTo(Cny.of(-1600));
  }

  @Test
  void computedTwiceTheLinesAreTheSame() {
    Proposal[] proposals = {fine("P05-N1", "800", "R-1"), award(li, "P05-R3", "300")};
    month.propose(proposals);
    List<String> ids = ids();

    ProposedOutcomes again = month.propose(proposals);

    assertThat(again).isEqualTo(new ProposedOutcomes(2, 0, 0, 0));
    assertThat(ids()).isEqualTo(ids);
  }

  @Test
  void computedAnewTheProposedLinesAreReplaced() {
    month.propose(fine("P05-N1", "800", "R-1"), award(li, "P05-R3", "300"));
    month.propose(fine("P05-N1", "400", "R-1"));

    assertThat(month.standing())
        .singleElement()
        .extracting(OutcomeLine::executedAmount)
        .isEqualTo(Cny.of(400));
  }

  @Test
  void aConfirmedLineKeepsItsAmountAndUsesUpTheLimit() {
    month.propose(fine("P05-N2", "2000", "R-1"));
    confirming.confirmLimited(month.line("P05-N2").id(), HR);

    // N1 would come first, but N2's 1,600 are confirmed already.
    ProposedOutcomes again =
        month.propose(fine("P05-N1", "800", "R-2"), fine("P05-N2", "2000", "R-1"));

    assertThat(again).isEqualTo(new ProposedOutcomes(1, 1, 1, 0));
    assertThat(month.line("P05-N2").executedAmount()).isEqualTo(Cny.of(1600));
    assertThat(month.line("P05-N2").confirmedBy()).isEqualTo(HR);
    assertThat(month.line("P05-N1").executedAmount()).isEqualTo(Cny.ZERO);
  }

  @Test
  void aConfirmedLineWhoseProposalChangedIsVoidedAndAskedAnew() {
    month.propose(fine("P05-N2", "2000", "R-1"));
    OutcomeLine first = month.line("P05-N2");
    confirming.confirmLimited(first.id(), HR);

    ProposedOutcomes again = month.propose(fine("P05-N2", "900", "R-1"));

    assertThat(again).isEqualTo(new ProposedOutcomes(1, 0, 0, 1));
    OutcomeLine next = month.line("P05-N2");
    assertThat(next.id()).isNotEqualTo(first.id());
    assertThat(next.state()).isEqualTo(LineState.PROPOSED);
    assertThat(next.executedAmount()).isEqualTo(Cny.of(900));
    assertThat(lines.get(first.id()).state()).isEqualTo(LineState.VOIDED);
  }

  @Test
  void anotherCycleOfTheSameMonthSharesTheLimit() {
    month.propose(fine("P05-N1", "1000", "R-1"));
    ComputedMonths week = new ComputedMonths(proposing, confirming, lines);

    proposing.propose(
        week.cycleId,
        org.kaohe.shared.Period.parse("2026-W44"),
        "P05",
        1,
        List.of(fine("P05-N2", "1000", "R-2")),
        Map.of(li, month.payOf(li)));

    assertThat(week.line("P05-N2").executedAmount()).isEqualTo(Cny.of(600));
  }

  @Test
  void theWarningInPlaceOfAFineStaysWithItsConfirmedFine() {
    EmployeeNumber chen = month.employee("8000", "广州市");
    Proposal fine = proposal(chen, "P05-N1", OutcomeKind.DEDUCTION, "800", "R-1");
    month.propose(fine);
    OutcomeLine forbidden =
        month.standing().stream().filter(OutcomeLine::isLimited).findFirst().orElseThrow();
    confirming.confirmLimited(forbidden.id(), HR);
    month.propose(fine);
    assertThat(kinds()).containsExactly(OutcomeKind.WARNING, OutcomeKind.DEDUCTION);

    confirming.confirmAll(month.cycleId, HR);
    ProposedOutcomes again = month.propose(fine);

    assertThat(again).isEqualTo(new ProposedOutcomes(0, 0, 2, 0));
    assertThat(kinds()).containsExactly(OutcomeKind.WARNING, OutcomeKind.DEDUCTION);
  }

  @Test
  void aPublishedMonthIsNotComputedAgain() {
    month.publish(award(li, "P05-R3", "300"));

    assertThatThrownBy(() -> month.propose(award(li, "P05-R3", "300")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("已发布");
  }

  @Test
  void aCancelledCycleLeavesNothingStanding() {
    month.propose(fine("P05-N2", "2000", "R-1"), award(li, "P05-R3", "300"));
    confirming.confirmLimited(month.line("P05-N2").id(), HR);

    proposing.withdraw(month.cycleId, "部门撤销", HR);

    assertThat(month.standing()).isEmpty();
    assertThat(lines.ofCycle(month.cycleId))
        .singleElement()
        .extracting(OutcomeLine::state)
        .isEqualTo(LineState.VOIDED);
  }

  @Test
  void costsAreKnownBeforePublication() {
    EmployeeNumber wang = month.employee("2300");
    month.propose(
        award(li, "P05-R3", "300"),
        award(wang, "P05-R3", "300"),
        fine("P05-N1", "800", "R-1"),
        proposal(wang, "P05-N1", OutcomeKind.DEDUCTION, "460", "R-2"));

    OutcomeCosts.Costs found = costs.of(month.cycleId);

    assertThat(found.awards()).isEqualTo(Cny.of(600));
    assertThat(found.deductions()).isEqualTo(Cny.of(1100));
    assertThat(found.waived()).isEqualTo(Cny.of(160));
    assertThat(found.limited()).isEqualTo(1);
    assertThat(found.legalFlags()).isEqualTo(2);
    RuleCost fines = found.rules().get(0);
    assertThat(fines.rule()).isEqualTo("P05-N1");
    assertThat(fines.people()).isEqualTo(2);
    assertThat(fines.unconfirmed()).isEqualTo(2);
  }

  @Test
  void thousandsOfLinesAreStoredAndPublishedAtOnce() {
    List<Proposal> proposals = new ArrayList<>();
    Map<EmployeeNumber, PayBasis> pay = new HashMap<>();
    for (int i = 0; i < 3000; i++) {
      EmployeeNumber number = EmployeeNumber.of("OCB-" + i);
      proposals.add(award(number, "P05-R3", "300"));
      pay.put(number, OutcomeFixture.pay("8000"));
    }
    proposing.propose(month.cycleId, OCTOBER, "P05", 1, proposals, pay);

    assertThat(confirming.confirmAll(month.cycleId, HR)).isEqualTo(3000);
    assertThat(confirming.publish(month.cycleId)).isEqualTo(3000);
    assertThat(confirming.finalise(month.cycleId)).isEqualTo(3000);
  }

  private Proposal fine(String rule, String amount, String record) {
    return proposal(li, rule, OutcomeKind.DEDUCTION, amount, record);
  }

  private List<OutcomeKind> kinds() {
    return month.standing().stream().map(OutcomeLine::kind).toList();
  }

  private List<String> ids() {
    return month.standing().stream().map(OutcomeLine::id).toList();
  }
}
