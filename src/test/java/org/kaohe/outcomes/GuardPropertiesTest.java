package org.kaohe.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.outcomes.OutcomeFixture.LI;
import static org.kaohe.outcomes.OutcomeFixture.OCTOBER;
import static org.kaohe.outcomes.OutcomeFixture.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.Cny;

class GuardPropertiesTest {

  private static final BigDecimal FIFTH = new BigDecimal("0.2");
  private final Guard guard = OutcomeFixture.guard();

  @Property(tries = 300)
  void fromPayNeverGoesMoreThanAFifthNorBelowTheMinimumWage(
      @ForAll("pays") PayBasis pay, @ForAll("deductions") List<Proposal> deductions) {
    List<GuardedProposal> guarded = apply(pay, deductions);
    Money underLimit =
        OutcomeFixture.sumExecuted(
            guarded.stream()
                .filter(one -> one.proposal().kind() != OutcomeKind.PERFORMANCE_PAY_WITHHELD)
                .toList());
    Money all = OutcomeFixture.sumExecuted(guarded);

    assertThat(underLimit.getAmount())
        .isLessThanOrEqualTo(pay.grossPay().getAmount().multiply(FIFTH));
    if (!all.isZero()) {
      assertThat(pay.grossPay().minus(all).getAmount())
          .isGreaterThanOrEqualTo(new BigDecimal(2000));
    }
  }

  @Property(tries = 300)
  void everyYuanIsExecutedWaivedOrCarriedAndNoneIsNegative(
      @ForAll("pays") PayBasis pay, @ForAll("deductions") List<Proposal> deductions) {
    assertThat(apply(pay, deductions))
        .allSatisfy(
            one -> {
              Money parts = one.executedAmount().plus(one.waivedAmount()).plus(one.carriedAmount());
              assertThat(parts).isEqualTo(one.policyAmount());
              assertThat(one.executedAmount().isNegative()).isFalse();
              assertThat(one.waivedAmount().isNegative()).isFalse();
              assertThat(one.carriedAmount().isNegative()).isFalse();
              assertThat(one.executedAmount().isLessThan(one.policyAmount()))
                  .isEqualTo(one.limited());
            });
  }

  @Property(tries = 300)
  void amountsDoNotDependOnTheOrderOfTheProposals(
      @ForAll("pays") PayBasis pay,
      @ForAll("deductions") List<Proposal> deductions,
      @ForAll long seed) {
    List<Proposal> shuffled = new ArrayList<>(deductions);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(sorted(apply(pay, shuffled))).isEqualTo(sorted(apply(pay, deductions)));
  }

  @Property(tries = 300)
  void whateverIsConfirmedFirstAllTogetherStayUnderTheLimit(
      @ForAll("pays") PayBasis pay,
      @ForAll("deductions") List<Proposal> first,
      @ForAll("deductions") List<Proposal> later) {
    List<GuardedProposal> confirmed = apply(pay, first);
    List<GuardedProposal> rest =
        guard.apply(OCTOBER, later, Map.of(LI, pay), Map.of(LI, deductedBy(confirmed)));
    List<GuardedProposal> all = new ArrayList<>(confirmed);
    all.addAll(rest);

    Money taken = OutcomeFixture.sumExecuted(all);
    Money underLimit = deductedBy(all).underLimit();
    assertThat(underLimit.getAmount())
        .isLessThanOrEqualTo(pay.grossPay().getAmount().multiply(FIFTH));
    if (!taken.isZero()) {
      assertThat(pay.grossPay().minus(taken).getAmount())
          .isGreaterThanOrEqualTo(new BigDecimal(2000));
    }
  }

  @Property(tries = 300)
  void whereFinesAreForbiddenNoneIsExecutedAndEachIsAWarning(
      @ForAll("pays") PayBasis pay, @ForAll("deductions") List<Proposal> deductions) {
    PayBasis guangdong = new PayBasis(pay.grossPay(), pay.fixedPay(), "guangdong");
    Map<OutcomeKind, List<GuardedProposal>> byKind =
        apply(guangdong, deductions).stream()
            .collect(Collectors.groupingBy(one -> one.proposal().kind()));
    List<GuardedProposal> fines = byKind.getOrDefault(OutcomeKind.DEDUCTION, List.of());

    assertThat(fines)
        .allSatisfy(fine -> assertThat(fine.executedAmount().isZero()).isTrue())
        .allSatisfy(fine -> assertThat(fine.waivedAmount()).isEqualTo(fine.policyAmount()));
    assertThat(byKind.getOrDefault(OutcomeKind.WARNING, List.of())).hasSameSizeAs(fines);
  }

  private static AlreadyDeducted deductedBy(List<GuardedProposal> guarded) {
    Money underLimit = Cny.ZERO;
    Money performancePay = Cny.ZERO;
    for (GuardedProposal one : guarded) {
      if (one.proposal().kind() == OutcomeKind.PERFORMANCE_PAY_WITHHELD) {
        performancePay = performancePay.plus(one.executedAmount());
      } else {
        underLimit = underLimit.plus(one.executedAmount());
      }
    }
    return new AlreadyDeducted(underLimit, performancePay);
  }

  @Provide
  Arbitrary<PayBasis> pays() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal(30000))
        .ofScale(2)
        .map(gross -> new PayBasis(Cny.of(gross), Cny.of(gross), null));
  }

  @Provide
  Arbitrary<List<Proposal>> deductions() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 12),
            Arbitraries.of(
                OutcomeKind.DEDUCTION,
                OutcomeKind.LOSS_COMPENSATION,
                OutcomeKind.PERFORMANCE_PAY_WITHHELD),
            Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal(5000)).ofScale(2),
            Arbitraries.of("R-1", "R-2", "R-10").injectNull(0.3))
        .as((rule, kind, yuan, no) -> proposal(LI, "P05-N" + rule, kind, yuan.toString(), no))
        .list()
        .ofMaxSize(8);
  }

  private List<GuardedProposal> apply(PayBasis pay, List<Proposal> proposals) {
    return guard.apply(OCTOBER, proposals, Map.of(LI, pay));
  }

  private static List<String> sorted(List<GuardedProposal> guarded) {
    Stream<String> texts = guarded.stream().map(GuardedProposal::toString);
    return texts.sorted(Comparator.naturalOrder()).toList();
  }
}
