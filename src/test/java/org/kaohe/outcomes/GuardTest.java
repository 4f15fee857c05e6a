package org.kaohe.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaohe.outcomes.OutcomeFixture.LI;
import static org.kaohe.outcomes.OutcomeFixture.OCTOBER;
import static org.kaohe.outcomes.OutcomeFixture.award;
import static org.kaohe.outcomes.OutcomeFixture.compensation;
import static org.kaohe.outcomes.OutcomeFixture.fine;
import static org.kaohe.outcomes.OutcomeFixture.guard;
import static org.kaohe.outcomes.OutcomeFixture.pay;
import static org.kaohe.outcomes.OutcomeFixture.proposal;
import static org.kaohe.outcomes.OutcomeFixture.wage;
import static org.kaohe.outcomes.OutcomeFixture.withheld;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.Cny;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.shared.SubjectType;

class GuardTest {

  private final Guard guard = guard();

  @ParameterizedTest(name = "gross {0}, fine {1}: limit {2}, executed {3}, waived {4}")
  @CsvSource({
    "8000.00, 1599.99, 1600.00, 1599.99, 0.00",
    "8000.00, 1600.00, 1600.00, 1600.00, 0.00",
    "8000.00, 1600.01, 1600.00, 1600.00, 0.01",
    "8000.00, 4000.00, 1600.00, 1600.00, 2400.00",
    "2500.00, 500.00, 500.00, 500.00, 0.00",
    "2499.99, 500.00, 499.99, 499.99, 0.01",
    "2300.00, 460.00, 300.00, 300.00, 160.00",
    "2000.01, 50.00, 0.01, 0.01, 49.99",
    "2000.00, 50.00, 0.00, 0.00, 50.00",
    "1900.00, 50.00, 0.00, 0.00, 50.00",
    "0.00, 50.00, 0.00, 0.00, 50.00",
    "5432.19, 2000.00, 1086.43, 1086.43, 913.57"
  })
  void deductionsEndAtTwentyPercentOrAtTheMinimumWageRoundedDown(
      String gross, String fine, String limit, String executed, String waived) {
    GuardedProposal line = apply(pay(gross), fine("P05-N3", fine)).get(0);

    assertThat(line.statutoryLimit()).isEqualTo(Cny.of(limit));
    assertThat(line.executedAmount()).isEqualTo(Cny.of(executed));
    assertThat(line.waivedAmount()).isEqualTo(Cny.of(waived));
    assertThat(line.carriedAmount()).isEqualTo(Cny.ZERO);
    assertThat(line.limited()).isEqualTo(!Cny.of(waived).isZero());
  }

  @Test
  void allDeductionsOfAMonthShareOneLimitInOrderOfRuleNumber() {
    // 6,000: limit 1,200. N1 10% = 600, N2 20% = 1,200 gets the other 600, N4 5% = 300 gets
    // nothing.
    List<GuardedProposal> lines =
        apply(
            pay("6000"),
            fine("P05-N4", "300"),
            fine("P05-N2", "1200", "R-2"),
            fine("P05-N1", "600", "R-1"));

    assertThat(lines)
        .extracting(
            line -> line.proposal().rule(),
            line -> line.executedAmount().getAmount().toString(),
            line -> line.waivedAmount().getAmount().toString())
        .containsExactly(
            tuple("P05-N4", "0.00", "300.00"),
            tuple("P05-N2", "600.00", "600.00"),
            tuple("P05-N1", "600.00", "0.00"));
    assertThat(lines).allSatisfy(line -> assertThat(line.statutoryLimit()).isEqualTo(Cny.of(1200)));
  }

  @Test
  void ruleTwoComesBeforeRuleTen() {
    List<GuardedProposal> lines = apply(pay("5000"), fine("P05-N10", "800"), fine("P05-N2", "800"));

    assertThat(lines.get(1).executedAmount()).isEqualTo(Cny.of(800));
    assertThat(lines.get(0).executedAmount()).isEqualTo(Cny.of(200));
  }

  @Test
  void withinOneRuleTheRecordNumberDecides() {
    List<GuardedProposal> lines =
        apply(pay("5000"), fine("P02-N2", "700", "R-9"), fine("P02-N2", "700", "R-10"));

    assertThat(lines.get(1).executedAmount()).isEqualTo(Cny.of(700));
    assertThat(lines.get(0).executedAmount()).isEqualTo(Cny.of(300));
  }

  @Test
  void disciplinaryComesBeforeCompensationWhoseExcessIsCarriedAndNotWaived() {
    // 8,000: limit 1,600. Fines 200 + 500, then compensation gets 900 of 1,000.
    List<GuardedProposal> lines =
        apply(
            pay("8000"),
            compensation("P06-N2", "1000"),
            fine("P06-N3", "500"),
            fine("P06-N1", "200"));

    GuardedProposal compensation = lines.get(0);
    assertThat(compensation.executedAmount()).isEqualTo(Cny.of(900));
    assertThat(compensation.carriedAmount()).isEqualTo(Cny.of(100));
    assertThat(compensation.waivedAmount()).isEqualTo(Cny.ZERO);
    assertThat(compensation.limited()).isTrue();
    assertThat(compensation.legalBasisToConfirm()).isFalse();
    assertThat(compensation.reason()).contains("剩余 900.00 元", "100.00 元 可结转以后月份");
    assertThat(lines.get(1).executedAmount()).isEqualTo(Cny.of(500));
    assertThat(lines.get(2).executedAmount()).isEqualTo(Cny.of(200));
  }

  @Test
  void awardsDoNotRaiseTheLimitAndPassUnchanged() {
    List<GuardedProposal> lines =
        apply(pay("8000"), award(LI, "P05-R1", "1000"), fine("P05-N3", "4000"));

    assertThat(lines.get(0)).isEqualTo(GuardedProposal.asProposed(award(LI, "P05-R1", "1000")));
    assertThat(lines.get(0).statutoryLimit()).isNull();
    assertThat(lines.get(1).executedAmount()).isEqualTo(Cny.of(1600));
  }

  @Test
  void whatIsConfirmedAlreadyUsesUpTheLimit() {
    List<GuardedProposal> lines =
        guard.apply(
            OCTOBER,
            List.of(fine("P05-N1", "800")),
            Map.of(LI, pay("8000")),
            Map.of(LI, new AlreadyDeducted(Cny.of(1500), Cny.ZERO)));

    assertThat(lines.get(0).statutoryLimit()).isEqualTo(Cny.of(1600));
    assertThat(lines.get(0).executedAmount()).isEqualTo(Cny.of(100));
    assertThat(lines.get(0).waivedAmount()).isEqualTo(Cny.of(700));
    assertThat(lines.get(0).reason()).contains("上限 1,600.00 元", "剩余 100.00 元", "免除，不结转");
  }

  @Test
  void everyFineCarriesTheLegalFlagAndTheUnconfirmedWage() {
    GuardedProposal line = apply(pay("8000"), fine("P05-N1", "100")).get(0);

    assertThat(line.limited()).isFalse();
    assertThat(line.legalBasisToConfirm()).isTrue();
    assertThat(line.reason()).contains("8,000.00 元 的 20%", "未经人力确认", "法律依据待确认");
  }

  @ParameterizedTest(name = "a fine in {0}")
  @CsvSource({"guangdong", "广东省", "深圳市南山区", "广州"})
  void whereFinesAreForbiddenTheLineStaysAtZeroAndAWarningIsAdded(String place) {
    List<GuardedProposal> lines =
        apply(pay("8000", place), fine("P05-N1", "800", "R-1"), compensation("P06-N2", "300"));

    assertThat(lines)
        .extracting(line -> line.proposal().kind(), GuardedProposal::executedAmount)
        .containsExactly(
            tuple(OutcomeKind.DEDUCTION, Cny.ZERO),
            tuple(OutcomeKind.WARNING, Cny.ZERO),
            tuple(OutcomeKind.LOSS_COMPENSATION, Cny.of(300)));
    assertThat(lines.get(0).policyAmount()).isEqualTo(Cny.of(800));
    assertThat(lines.get(0).waivedAmount()).isEqualTo(Cny.of(800));
    assertThat(lines.get(0).reason()).contains("没有法律依据");
    assertThat(lines.get(0).limited()).isTrue();
    assertThat(lines.get(1).added()).isTrue();
    assertThat(lines.get(1).proposal().rule()).isEqualTo("P05-N1");
    assertThat(lines.get(1).proposal().record()).isEqualTo("R-1");
  }

  @Test
  void whereThePolicyWarnsForTheSameNoSecondWarningTakesTheFinesPlace() {
    Proposal own = proposal(LI, "P05-N4", OutcomeKind.WARNING, "0", null);

    assertThat(apply(pay("8000", "guangdong"), own, fine("P05-N4", "400"), fine("P05-N5", "400")))
        .extracting(line -> line.proposal().rule() + " " + line.proposal().kind())
        .containsExactly(
            "P05-N4 WARNING", "P05-N4 DEDUCTION", "P05-N5 DEDUCTION", "P05-N5 WARNING");
  }

  @Test
  void aSevereWarningDoesNotStandInForTheFine() {
    Proposal severe = proposal(LI, "P01-N1", OutcomeKind.SEVERE_WARNING, "0", "R-1");

    assertThat(apply(pay("8000", "guangdong"), severe, fine("P01-N1", "200", "R-1"))).hasSize(3);
  }

  @ParameterizedTest(name = "{0} is national")
  @CsvSource({"national", "上海", "南京市中山路", "''"})
  void elsewhereFinesStandWithinTheLimit(String place) {
    assertThat(apply(pay("8000", place), fine("P05-N1", "800")))
        .singleElement()
        .extracting(GuardedProposal::executedAmount)
        .isEqualTo(Cny.of(800));
  }

  @Test
  void performancePayWithheldIsBoundOnlyByTheMinimumWageThatAllDeductionsShare() {
    // 3,000 over a minimum of 2,000: fines up to 600, then 400 are left above the minimum wage.
    List<GuardedProposal> lines =
        apply(pay("3000"), withheld("P09-N1", "700"), fine("P09-N2", "900"));

    assertThat(lines.get(1).executedAmount()).isEqualTo(Cny.of(600));
    assertThat(lines.get(0).statutoryLimit()).isEqualTo(Cny.of(1000));
    assertThat(lines.get(0).executedAmount()).isEqualTo(Cny.of(400));
    assertThat(lines.get(0).waivedAmount()).isEqualTo(Cny.of(300));
    assertThat(lines.get(0).legalBasisToConfirm()).isFalse();
  }

  @Test
  void performancePayWithheldMayExceedTwentyPercent() {
    GuardedProposal line = apply(pay("8000"), withheld("P09-N1", "1700")).get(0);

    assertThat(line.executedAmount()).isEqualTo(Cny.of(1700));
  }

  @ParameterizedTest(name = "gross {0}, {1} of 600 earned: paid {2}")
  @CsvSource({"8000, 0, 0", "2600, 0, 0", "2599.99, 0, 0.01", "2400, 360, 360", "2100, 360, 500"})
  void performancePayNotEarnedNeverTakesPayBelowTheMinimumWage(
      String gross, String earned, String paid) {
    Map<String, String> facts = new LinkedHashMap<>(Map.of(MonthGuard.FULL_PERFORMANCE_PAY, "600"));
    Proposal performance =
        new Proposal(
            SubjectType.EMPLOYEE,
            LI.value(),
            "P04-R1",
            "绩效工资",
            OutcomeKind.PERFORMANCE_PAY,
            Cny.of(earned),
            null,
            facts,
            "");

    assertThat(apply(pay(gross), performance).get(0).executedAmount()).isEqualTo(Cny.of(paid));
  }

  @ParameterizedTest(name = "{0} on {1}: fine of 1,000 from 2,500 executed {2}")
  @CsvSource({
    "上海市, 2026-06, 500.00",
    "上海市, 2026-07, 0.00",
    "上海市浦东, 2026-07, 100.00",
    "北京, 2026-07, 500.00"
  })
  void theMinimumWageIsThatOfTheClosestPlaceOnTheMonthsLastDay(
      String place, String month, String executed) {
    Guard dated =
        guard(
            wage("上海", "2025-07-01", "2000"),
            wage("上海", "2026-07-31", "2690"),
            wage("上海市浦东", "2026-01-01", "2400"));

    List<GuardedProposal> lines =
        dated.apply(
            Period.parse(month), List.of(fine("P05-N1", "1000")), Map.of(LI, pay("2500", place)));

    assertThat(lines.get(0).executedAmount()).isEqualTo(Cny.of(executed));
  }

  @Test
  void nobodyIsChargedWithoutKnownPay() {
    assertThatThrownBy(
            () ->
                guard.apply(
                    OCTOBER, List.of(fine("P05-N1", "1"), award(LI, "P05-R3", "300")), Map.of()))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults()).hasSize(1));
  }

  @Test
  void anAwardNeedsNoPay() {
    assertThat(guard.apply(OCTOBER, List.of(award(LI, "P05-R3", "300")), Map.of())).hasSize(1);
  }

  @Test
  void twoEqualProposalsAreStillTwo() {
    Proposal same = proposal(LI, "P05-N1", OutcomeKind.DEDUCTION, "1000", null);

    assertThat(apply(pay("8000"), same, same))
        .extracting(GuardedProposal::executedAmount)
        .containsExactly(Cny.of(1000), Cny.of(600));
  }

  private List<GuardedProposal> apply(PayBasis pay, Proposal... proposals) {
    return guard.apply(OCTOBER, List.of(proposals), Map.of(LI, pay));
  }
}
