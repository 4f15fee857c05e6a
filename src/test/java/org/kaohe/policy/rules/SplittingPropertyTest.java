package org.kaohe.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.Money;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;

class SplittingPropertyTest {

  @Property
  void thePartsAlwaysAddUp(
      @ForAll @LongRange(min = 0, max = 10_000_000) long cents,
      @ForAll @Size(min = 1, max = 60) Set<@IntRange(max = 5000) Integer> numbers) {
    assertThat(split(cents, numbers).values().stream().reduce(Cny.ZERO, Money::plus))
        .isEqualTo(Money.ofMinor(Cny.UNIT, cents));
  }

  @Property
  void noTwoPartsDifferByMoreThanACentAndTheFirstNumbersGetTheCents(
      @ForAll @LongRange(min = 0, max = 10_000_000) long cents,
      @ForAll @Size(min = 1, max = 60) Set<@IntRange(max = 5000) Integer> numbers) {
    Map<EmployeeNumber, Money> parts = split(cents, numbers);
    List<Money> amounts = new ArrayList<>(parts.values());

    assertThat(new ArrayList<>(parts.keySet()))
        .isSortedAccordingTo(Comparator.comparing(EmployeeNumber::value));
    assertThat(amounts).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(amounts.get(0).minus(amounts.get(amounts.size() - 1)).getAmountMinorLong())
        .isLessThanOrEqualTo(1);
  }

  private static Map<EmployeeNumber, Money> split(long cents, Set<Integer> numbers) {
    return Splitting.split(
        Money.ofMinor(Cny.UNIT, cents),
        numbers.stream().map(number -> EmployeeNumber.of("E" + number)).toList());
  }
}
