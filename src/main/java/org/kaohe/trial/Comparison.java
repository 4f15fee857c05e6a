package org.kaohe.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.kaohe.shared.Cny;
import org.kaohe.shared.Period;

/**
 * A policy beside today's on the same data, both computed alike; nothing of it is stored.
 *
 * @param department null: all departments
 * @param altered the tried policy's figures that differ from its own version's
 * @param people everybody employed in one of the periods, whoever gains most first, ties by number
 */
public record Comparison(
    List<Period> periods,
    String department,
    ComparedSide tried,
    ComparedSide today,
    List<AlteredFigure> altered,
    List<PersonDifference> people) {

  /** Who gains most, first. */
  static final Comparator<PersonDifference> ORDER =
      Comparator.comparing(PersonDifference::difference)
          .reversed()
          .thenComparing(PersonDifference::employee);

  public Comparison {
    periods = List.copyOf(periods);
    altered = List.copyOf(altered);
    people = people.stream().sorted(ORDER).toList();
  }

  /** Who gains most, first. */
  public List<PersonDifference> gainers() {
    return people.stream().filter(person -> person.difference().isPositive()).toList();
  }

  /** Who loses most, first. */
  public List<PersonDifference> losers() {
    return people.stream()
        .filter(person -> person.difference().isNegative())
        .sorted(
            Comparator.comparing(PersonDifference::difference)
                .thenComparing(PersonDifference::employee))
        .toList();
  }

  /** Both sides' rules side by side, the tried ones first. */
  public List<CostPair> rules() {
    Map<List<Object>, CostOfRule> others = new LinkedHashMap<>();
    today.rules().forEach(cost -> others.put(List.of(cost.rule(), cost.kind()), cost));
    List<CostPair> pairs = new ArrayList<>();
    tried
        .rules()
        .forEach(
            cost -> pairs.add(CostPair.of(cost, others.remove(List.of(cost.rule(), cost.kind())))));
    others.values().forEach(cost -> pairs.add(CostPair.of(null, cost)));
    return pairs;
  }

  public Money gained() {
    return sum(gainers());
  }

  /** Negative or zero. */
  public Money lost() {
    return sum(losers());
  }

  private static Money sum(List<PersonDifference> people) {
    return people.stream().map(PersonDifference::difference).reduce(Cny.ZERO, Money::plus);
  }

  /** Without people, to be kept with a draft or written as JSON. */
  public ComparisonSummary summary() {
    return new ComparisonSummary(
        periods,
        department,
        tried.summary(),
        today.summary(),
        altered,
        gainers().size(),
        losers().size(),
        people.size(),
        gained(),
        lost());
  }
}
