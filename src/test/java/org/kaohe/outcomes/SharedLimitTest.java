package org.kaohe.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.outcomes.ComputedMonths.HR;
import static org.kaohe.outcomes.OutcomeFixture.proposal;
import static org.kaohe.outcomes.OutcomeFixture.wage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/** One limit for a person's month over all cycles: 20% of 6,000 is 1,200. */
@KaoheTest
class SharedLimitTest {

  @Autowired ProposingOutcomes proposing;
  @Autowired ConfirmingOutcomes confirming;
  @Autowired CorrectingOutcomes correcting;
  @Autowired OutcomeLines lines;
  @Autowired MinimumWages wages;

  private ComputedMonths month;
  private ComputedMonths quarter;
  private ComputedMonths week;
  private EmployeeNumber li;

  @BeforeEach
  void oneMonthItsQuarterAndAWeek() {
    month = new ComputedMonths(proposing, confirming, lines).beside("2026-12");
    quarter = month.beside("2026-Q4");
    week = month.beside("2026-W53");
    li = month.employee("6000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mqw", "mwq", "qmw", "qwm", "wmq", "wqm"})
  void whateverIsComputedFirstTheOrderOfTheRulesDecides(String order) {
    order.chars().forEach(this::propose);

    assertThat(month.executed()).containsExactly("P05-N1 600.00", "P05-N4 0.00");
    assertThat(quarter.executed()).containsExactly("P05-N2 600.00");
    assertThat(week.executed()).containsExactly("P06-N2 0.00");
    assertThat(quarter.line("P05-N2").amounts().waivedAmount()).isEqualTo(Cny.of(600));
    assertThat(week.line("P06-N2").amounts().carriedAmount()).isEqualTo(Cny.of(90));
  }

  private void propose(int cycle) {
    switch (cycle) {
      case 'm' -> month.propose(fine("P05-N1", "600"), fine("P05-N4", "300"));
      case 'q' -> quarter.propose(fine("P05-N2", "1200"));
      default -> week.propose(of(OutcomeKind.LOSS_COMPENSATION, "P06-N2", "90"));
    }
  }

  @Test
  void whatIsConfirmedKeepsItsAmount() {
    quarter.publish(fine("P05-N2", "1200"));

    month.propose(fine("P05-N1", "600"));

    assertThat(quarter.executed()).containsExactly("P05-N2 1200.00");
    assertThat(month.executed()).containsExactly("P05-N1 0.00");
    assertThat(month.line("P05-N1").isLimited()).isTrue();
  }

  @Test
  void whatAnotherCycleLimitsMeanwhileIsConfirmedOneByOne() {
    quarter.propose(fine("P05-N2", "1200"));
    month.propose(fine("P05-N1", "600"));

    assertThatThrownBy(() -> confirming.confirmAll(quarter.cycleId, HR))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.type()).isEqualTo("limited-lines-unconfirmed"));
  }

  @Test
  void whatACancelledCycleLeavesGoesToTheOthers() {
    month.propose(fine("P05-N1", "600"));
    quarter.propose(fine("P05-N2", "1200"));

    proposing.withdraw(month.cycleId, "误开", HR);

    assertThat(quarter.executed()).containsExactly("P05-N2 1200.00");
    assertThat(quarter.line("P05-N2").isLimited()).isFalse();
  }

  @Test
  void whatACorrectionLeavesGoesToWhatNobodyHasConfirmed() {
    month.publish(fine("P05-N1", "600"));
    quarter.propose(fine("P05-N2", "1200"));
    assertThat(quarter.executed()).containsExactly("P05-N2 600.00");

    correcting.voidLine(month.line("P05-N1").id(), new Correction("appeal-1", "申诉成立", HR));

    assertThat(quarter.executed()).containsExactly("P05-N2 1200.00");
  }

  @Test
  void afterAHigherMinimumWageNothingIsConfirmedBeforeItIsComputedAgain() {
    EmployeeNumber wang = month.employee("3000", "守护市");
    Proposal fine = proposal(wang, "P05-N1", OutcomeKind.DEDUCTION, "500", null);
    month.propose(fine);
    wages.put(wage("守护市", "2026-12-01", "2700"));

    assertThatThrownBy(() -> confirming.confirmAll(month.cycleId, HR))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.type()).isEqualTo("limit-changed"));

    month.publish(fine);
    assertThat(month.executed()).containsExactly("P05-N1 300.00");
    wages.remove("守护市", LocalDate.of(2026, 12, 1));
  }

  @Test
  void computedAtTheSameMomentByManyTheLimitHolds() throws Exception {
    List<ComputedMonths> weeks = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      weeks.add(month.beside("2026-W5" + i % 4));
    }
    assertThat(inParallel(weeks, one -> one.propose(fine("P05-N1", "500")))).isEmpty();

    assertThat(sum(weeks.stream().filter(one -> isOfDecember(one)).toList()))
        .isEqualTo(Cny.of(1200));
  }

  @Test
  void confirmedAtTheSameMomentTheyShareOneLimit() throws Exception {
    List<ComputedMonths> cycles = List.of(month, quarter, week);
    month.propose(fine("P05-N1", "500"));
    quarter.propose(fine("P05-N2", "500"));
    week.propose(fine("P05-N3", "500"));

    assertThat(inParallel(cycles, ComputedMonths::publish)).isEmpty();

    assertThat(sum(cycles)).isEqualTo(Cny.of(1200));
    assertThat(week.executed()).containsExactly("P05-N3 200.00");
  }

  @Test
  void oneIsConfirmedWhileAnotherIsComputed() throws Exception {
    for (int i = 0; i < 5; i++) {
      EmployeeNumber person = month.employee("6000");
      ComputedMonths first = month.beside("2026-12");
      ComputedMonths second = month.beside("2026-Q4");
      first.propose(proposal(person, "P05-N4", OutcomeKind.DEDUCTION, "1000", null));
      Iterator<Runnable> actions =
          List.<Runnable>of(
                  () -> confirming.confirmAll(first.cycleId, HR),
                  () ->
                      second.propose(
                          proposal(person, "P05-N1", OutcomeKind.DEDUCTION, "1000", null)))
              .iterator();
      ConcurrentLinkedQueue<Runnable> queue = new ConcurrentLinkedQueue<>();
      actions.forEachRemaining(queue::add);
      // Whoever confirms may be told that the amount just changed.
      assertThat(AtOnce.failures(2, () -> run(queue.poll())))
          .allSatisfy(failure -> assertThat(failure).isInstanceOf(Refused.class));
      assertThat(sum(List.of(first, second))).isEqualTo(Cny.of(1200));
    }
  }

  private static Object run(Runnable action) {
    action.run();
    return null;
  }

  private interface Work {
    void on(ComputedMonths cycle);
  }

  private static List<Throwable> inParallel(List<ComputedMonths> cycles, Work work)
      throws Exception {
    ConcurrentLinkedQueue<ComputedMonths> queue = new ConcurrentLinkedQueue<>(cycles);
    return AtOnce.failures(
        cycles.size(),
        () -> {
          work.on(queue.poll());
          return null;
        });
  }

  private static boolean isOfDecember(ComputedMonths week) {
    return week.cycle().period().payMonth().toString().equals("2026-12");
  }

  private static Money sum(List<ComputedMonths> cycles) {
    return cycles.stream()
        .flatMap(cycle -> cycle.standing().stream())
        .map(OutcomeLine::executedAmount)
        .reduce(Cny.ZERO, Money::plus);
  }

  private Proposal fine(String rule, String amount) {
    return of(OutcomeKind.DEDUCTION, rule, amount);
  }

  private Proposal of(OutcomeKind kind, String rule, String amount) {
    return proposal(li, rule, kind, amount, null);
  }
}
