package org.kaohe.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kaohe.outcomes.ClosingMatters;
import org.kaohe.outcomes.ConfirmingOutcomes;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.outcomes.ProposingOutcomes;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.policy.Proposal;
import org.kaohe.policy.RecordInput;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Severity;
import org.kaohe.shared.SubjectType;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Month after month somebody leaks secrets (P05-N3: 50% of fixed pay, and escalation). */
@KaoheTest
class RepeatedMattersTest {

  private static final EmployeeNumber HR = EmployeeNumber.of("RMT-HR");
  private static final EmployeeNumber ANN = EmployeeNumber.of("RMT-1");

  @Autowired ComputingCycle computing;
  @Autowired ProposingOutcomes proposing;
  @Autowired ConfirmingOutcomes confirming;
  @Autowired ClosingMatters closing;
  @Autowired OutcomeLines lines;
  @Autowired Policies policies;

  @Test
  void whileAnEscalationIsOpenNoSecondOneIsOpenedAndDeductionsRecur() {
    CycleFacts september = month(9);
    assertThat(kinds(september)).containsExactly(OutcomeKind.DEDUCTION, OutcomeKind.ESCALATION);
    publish(september);

    assertThat(kinds(month(10))).containsExactly(OutcomeKind.DEDUCTION);
    assertThat(kinds(september)).contains(OutcomeKind.ESCALATION);

    closing.close(escalationOf(september), "已书面警告并签署保密承诺", HR);

    assertThat(kinds(month(10))).containsExactly(OutcomeKind.DEDUCTION, OutcomeKind.ESCALATION);
  }

  private void publish(CycleFacts facts) {
    Cycle cycle = facts.cycle();
    proposing.propose(
        cycle.id(), cycle.period(), "P05", 1, proposals(facts), computing.payOf(facts));
    confirming.unconfirmedLimited(cycle.id()).forEach(l -> confirming.confirmLimited(l.id(), HR));
    confirming.confirmAll(cycle.id(), HR);
    confirming.publish(cycle.id());
  }

  private String escalationOf(CycleFacts facts) {
    return lines.ofCycle(facts.cycle().id()).stream()
        .filter(line -> line.kind() == OutcomeKind.ESCALATION)
        .map(OutcomeLine::id)
        .findFirst()
        .orElseThrow();
  }

  private List<OutcomeKind> kinds(CycleFacts facts) {
    return proposals(facts).stream().map(Proposal::kind).toList();
  }

  private List<Proposal> proposals(CycleFacts facts) {
    return facts.policy().evaluate(computing.inputOf(facts, List.of())).proposals().stream()
        .filter(proposal -> proposal.rule().equals("P05-N3"))
        .toList();
  }

  private CycleFacts month(int number) {
    Period month = Period.month(2026, number);
    Policy policy = policies.get("P05", 1);
    Cycle cycle =
        new Cycle("rmt-" + month, "反复部", month, "P05", 1, HR, month.lastDay().plusDays(1));
    List<RecordInput> records = List.of(leak(month.firstDay().plusDays(9)));
    return new CycleFacts(
        cycle,
        policy,
        List.of(ann()),
        Map.of(),
        Map.of(),
        records,
        Map.of(),
        new ReviewedPeople(List.of()));
  }

  private static RecordInput leak(LocalDate day) {
    return new RecordInput(
        "RMT-" + day,
        SubjectType.EMPLOYEE,
        ANN.value(),
        day,
        "泄露机密",
        Severity.MINOR,
        null,
        null,
        null,
        true);
  }

  private static StaffMember ann() {
    return new StaffMember(
        ANN,
        "安反复",
        "反复部",
        "甲组",
        null,
        null,
        Set.of(StaffRole.EMPLOYEE),
        LocalDate.of(2024, 3, 1),
        null,
        Cny.of(5000),
        Cny.of(7000),
        3,
        "national",
        null,
        null);
  }
}
