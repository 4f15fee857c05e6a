package org.kaohe.policychange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;

/** The steps of a change guard themselves. */
class PolicyChangeTest {

  private static final EmployeeNumber DRAFTER = new EmployeeNumber("HR1");
  private static final EmployeeNumber REVISER = new EmployeeNumber("HR2");
  private static final EmployeeNumber HEAD = new EmployeeNumber("HEAD");
  private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
  private static final LocalDate UNTIL = LocalDate.parse("2026-11-09");

  private final PolicyChange change =
      PolicyChange.draft("c", "P05", 2, true, plan("2026-11"), DRAFTER, NOW);

  @Test
  void itGoesFromDraftToInForce() {
    toApproval();
    change.decide(ChangeDecision.APPROVED, null, HEAD, NOW);
    change.putInForce(Map.of("客服部", Period.parse("2026-12")));
    change.announce(NOW, UNTIL);
    change.finish();

    assertThat(change.state()).isEqualTo(ChangeState.IN_FORCE);
    assertThat(change.departments())
        .containsExactly(new ChangedDepartment("客服部", Period.parse("2026-12")));
  }

  @Test
  void aReturnedOneIsRevisedAndConsultedOnAgain() {
    toApproval();
    change.decide(ChangeDecision.RETURNED, "请再改", HEAD, NOW);
    change.revise(plan("2026-12"), REVISER);
    change.consult(UNTIL);

    assertThat(change.round()).isEqualTo(2);
    assertThat(change.answer()).isNull();
    assertThat(change.wantedFrom()).isEqualTo(Period.parse("2026-12"));
  }

  @Test
  void neitherItsDrafterNorItsReviserDecides() {
    change.revise(plan("2026-11"), REVISER);
    toApproval();

    for (EmployeeNumber author : new EmployeeNumber[] {DRAFTER, REVISER}) {
      assertThatThrownBy(() -> change.decide(ChangeDecision.APPROVED, null, author, NOW))
          .isInstanceOfSatisfying(
              Refused.class,
              refused -> assertThat(refused.reason()).isEqualTo(Refused.Reason.FORBIDDEN));
    }
  }

  @Test
  void onceItIsConsultedOnNobodyRevisesIt() {
    change.consult(UNTIL);

    assertRefused(() -> change.revise(plan("2026-11"), DRAFTER));
    assertRefused(() -> change.consult(UNTIL));
    assertRefused(() -> change.answer("答复", DRAFTER));
    assertRefused(() -> change.announce(NOW, UNTIL));
  }

  @ParameterizedTest
  @EnumSource(names = {"REJECTED", "APPROVED"})
  void aDecisionIsTakenOnce(ChangeDecision decision) {
    toApproval();
    change.decide(decision, "理由充分", HEAD, NOW);

    assertRefused(() -> change.decide(ChangeDecision.APPROVED, null, HEAD, NOW));
  }

  @Test
  void itIsWithdrawnUntilEverybodyIsTold() {
    change.withdraw("不改了");
    assertThat(change.state()).isEqualTo(ChangeState.WITHDRAWN);
    assertRefused(() -> change.withdraw("再撤一次"));

    PolicyChange told = PolicyChange.draft("d", "P05", 2, true, plan("2026-11"), DRAFTER, NOW);
    told.consult(UNTIL);
    told.endConsultation();
    told.answer("答复如下", DRAFTER);
    told.decide(ChangeDecision.APPROVED, null, HEAD, NOW);
    told.announce(NOW, UNTIL);
    assertRefused(() -> told.withdraw("来晚了"));
  }

  private void toApproval() {
    change.consult(UNTIL);
    change.endConsultation();
    change.answer("意见已归纳", DRAFTER);
  }

  private static ChangePlan plan(String from) {
    return new ChangePlan(Set.of("客服部"), Period.parse(from), "为了更公平");
  }

  private static void assertRefused(Runnable step) {
    assertThatThrownBy(step::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.type()).isEqualTo("policy-change-state"));
  }
}
