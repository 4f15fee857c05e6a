package org.kaohe.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Accounts;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;

/**
 * E works for M, M for H, the head of sales, H for B, the head of the board; C heads another
 * department. S and the people of HR have no manager.
 */
class GatekeepersTest {

  private static final String CASE = "C-1";
  private static final Instant NOW = Instant.parse("2026-11-06T01:00:00Z");

  private final Staff staff = mock();
  private final Accounts accounts = mock();
  private final EscalationCases cases = mock();
  private final Journal journal = new Journal();
  private final Gatekeepers gatekeepers =
      new Gatekeepers(
          cases,
          journal,
          new PeopleOfCase(staff, accounts, Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"))));

  @BeforeEach
  void people() {
    lenient().when(staff.find(any(EmployeeNumber.class), any())).thenReturn(Optional.empty());
    lenient().when(staff.headOf(any(), any())).thenReturn(Optional.empty());
    lenient().when(staff.substituteOf(any(), any())).thenReturn(Optional.empty());
    lenient().when(staff.departments(any())).thenReturn(List.of("销售部", "管理部", "客服部", "人力部"));
    person("E", "销售部", "M");
    person("M", "销售部", "H");
    head(person("H", "销售部", "B"));
    head(person("B", "管理部", null));
    head(person("C", "客服部", null));
    person("S", "客服部", null);
    hr("R1", "R2");
  }

  @Test
  void anAbsentKeepersSubstituteStandsInForHim() {
    against("E", "R1");
    away("M", "S");
    assertThat(of(Gate.MANAGER_APPROVAL)).containsExactly("S");
    assertThat(of(Gate.HEAD_APPROVAL)).containsExactly("H");
  }

  @Test
  void aSubstituteIsNeitherTheProposerNorTheAccusedNorAwayHimself() {
    against("E", "R1");
    away("M", "R1");
    assertThat(of(Gate.MANAGER_APPROVAL)).containsExactly("H");
    away("M", "E");
    assertThat(of(Gate.MANAGER_APPROVAL)).containsExactly("H");
    away("M", null);
    assertThat(of(Gate.MANAGER_APPROVAL)).containsExactly("H");
  }

  @Test
  void aSubstituteWhoApprovedFirstDoesNotApproveForTheHead() {
    against("E", "R1");
    away("H", "M");
    journal.note(CASE, Gate.MANAGER_APPROVAL, "批准", null, number("M"));
    assertThat(of(Gate.HEAD_APPROVAL)).containsExactly("B");
  }

  @Test
  void whereEverybodyIsAwayTheyAreAskedNevertheless() {
    against("E", "R1");
    Stream.of("M", "H", "B", "C", "R2").forEach(somebody -> away(somebody, null));
    assertThat(of(Gate.MANAGER_APPROVAL)).containsExactly("M");
  }

  @Test
  void anOverdueApprovalGoesUpUntilNobodyIsAbove() {
    against("E", "R1");
    List<List<String>> asked = new ArrayList<>();
    asked.add(of(Gate.MANAGER_APPROVAL));
    while (gatekeepers.hasAbove(CASE, Gate.MANAGER_APPROVAL)) {
      journal.note(CASE, Gate.PASSED_ON, "MANAGER_APPROVAL", null, null);
      asked.add(of(Gate.MANAGER_APPROVAL));
    }
    assertThat(asked)
        .containsExactly(
            List.of("M"), List.of("H"), List.of("B"), List.of("R2"), List.of("H", "B", "C"));
  }

  @Test
  void hrIsRelievedOfNothingByBeingLate() {
    against("E", "R1");
    assertThat(of(Gate.PROPOSAL)).containsExactly("R1", "R2");
    journal.note(CASE, Gate.PASSED_ON, "PROPOSAL", null, null);
    assertThat(of(Gate.PROPOSAL)).containsExactly("R1", "R2", "H");
    journal.note(CASE, Gate.PROPOSAL, "END", null, number("R1"));
    assertThat(of(Gate.PROPOSAL)).containsExactly("R1", "R2");
  }

  @Test
  void whereHrIsOnePersonHeProposesAndOthersApprove() {
    hr("R1");
    against("E", "R1");
    assertThat(of(Gate.PROPOSAL)).containsExactly("R1");
    assertThat(of(Gate.MANAGER_APPROVAL)).containsExactly("M");
    assertThat(of(Gate.HEAD_APPROVAL)).containsExactly("H");
    assertThat(of(Gate.SERVED)).containsExactly("R1");
    expectRefused(Gate.MANAGER_APPROVAL, "R1", "提出处理意见的人不得审批");
  }

  @Test
  void theOnlyPersonOfHrNeverActsInHisOwnCase() {
    hr("R1");
    against("R1", null);
    assertThat(of(Gate.PROPOSAL)).containsExactly("H", "B", "C");
    assertThat(of(Gate.HEARING)).containsExactly("R1", "H", "B", "C");
    lenient().when(accounts.existing(any())).thenReturn(Set.of(number("R1")));
    assertThat(of(Gate.HEARING)).containsExactly("R1");
    against("R1", "H");
    assertThat(of(Gate.MANAGER_APPROVAL)).containsExactly("B", "C");
    journal.note(CASE, Gate.MANAGER_APPROVAL, "批准", null, number("B"));
    assertThat(of(Gate.HEAD_APPROVAL)).containsExactly("C");
    expectRefused(Gate.SERVED, "R1", "本人的案件须由他人办理");
  }

  @Test
  void aHeadsOwnCaseGoesToHisSuperiorAndThenToAnHrWhoDidNotPropose() {
    against("H", "R1");
    assertThat(of(Gate.MANAGER_APPROVAL)).containsExactly("B");
    journal.note(CASE, Gate.MANAGER_APPROVAL, "批准", null, number("B"));
    assertThat(of(Gate.HEAD_APPROVAL)).containsExactly("R2");
    hr("R1");
    assertThat(of(Gate.HEAD_APPROVAL)).containsExactly("C");
  }

  @Test
  void nobodyDecidesOnWhomHasLeft() {
    against("E", "R1");
    lenient().when(staff.find(eq(number("E")), any())).thenReturn(Optional.empty());
    assertThatThrownBy(() -> gatekeepers.expect(CASE, Gate.PROPOSAL, number("R1")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("已不在职");
  }

  private void expectRefused(Gate gate, String by, String why) {
    assertThatThrownBy(() -> gatekeepers.expect(CASE, gate, number(by)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(why);
  }

  private List<String> of(Gate gate) {
    return gatekeepers.of(CASE, gate).stream().map(EmployeeNumber::value).toList();
  }

  private void against(String accused, String proposer) {
    Accusation accusation =
        new Accusation(
            number(accused),
            Ladder.CONDUCT,
            Cause.ofRecord("JL2026-00001"),
            Step.REVIEW,
            Step.DISMISSAL);
    EscalationCase about = EscalationCase.open(CASE, "CF2026-0001", accusation, null, NOW);
    if (proposer != null) {
      about.propose(Step.DISMISSAL, number(proposer));
    }
    lenient().when(cases.get(CASE)).thenReturn(about);
  }

  private StaffMember person(String name, String department, String manager) {
    StaffMember member =
        new StaffMember(
            number(name),
            name,
            department,
            null,
            null,
            manager == null ? null : number(manager),
            Set.of(StaffRole.EMPLOYEE),
            LocalDate.parse("2020-01-01"),
            null,
            Cny.of(5_000),
            Cny.of(6_000),
            null,
            null,
            null,
            null);
    lenient().when(staff.find(eq(number(name)), any())).thenReturn(Optional.of(member));
    return member;
  }

  private void head(StaffMember member) {
    lenient().when(staff.headOf(eq(member.department()), any())).thenReturn(Optional.of(member));
  }

  private void hr(String... names) {
    List<StaffMember> all = Stream.of(names).map(name -> person(name, "人力部", null)).toList();
    lenient().when(staff.hr(any())).thenReturn(all);
  }

  private void away(String name, String substitute) {
    lenient().when(staff.isAbsent(eq(number(name)), any())).thenReturn(true);
    lenient()
        .when(staff.substituteOf(eq(number(name)), any()))
        .thenReturn(Optional.ofNullable(substitute).map(GatekeepersTest::number));
  }

  private static EmployeeNumber number(String name) {
    return new EmployeeNumber(name);
  }

  /** In memory, all of one round. */
  private static class Journal implements CaseJournal {

    private final List<CaseStep> steps = new ArrayList<>();

    @Override
    public void note(String caseId, Gate gate, String result, String text, EmployeeNumber by) {
      steps.add(new CaseStep(caseId, steps.size() + 1, 1, gate, result, text, by, NOW));
    }

    @Override
    public List<CaseStep> of(String caseId) {
      return List.copyOf(steps);
    }
  }
}
