package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.shared.Period;

/**
 * How far a fact has risen above its mean over the last low periods. The chain of consecutive low
 * periods must end in the latest earlier period that has the fact, so that a period without data
 * only makes it wait.
 *
 * @param below parameter: lower is low
 * @param months parameter: how long the chain must be at least, and how many of its last periods
 *     the mean is of
 * @param otherwise the value where no such chain ended
 */
record RecoveryFact(
    String name, String title, String of, String below, String months, BigDecimal otherwise)
    implements PersonalFact {

  @Override
  public FactValue at(Subject.Person person, Scene scene) {
    FactValue now = scene.fact(of).of(person, scene);
    if (!now.known()) {
      return now;
    }
    int length = scene.parameter(months).intValueExact();
    List<Low> chain = chain(person, length, scene);
    if (chain.size() < length) {
      return FactValue.of(otherwise);
    }
    BigDecimal mean = Means.of(chain.stream().map(Low::value).toList()).orElseThrow();
    return FactValue.of(now.number().subtract(mean)).with(compared(now, chain, mean, scene));
  }

  private record Low(Period period, BigDecimal value) {}

  /** The last low periods, latest first, no more than are needed. */
  private List<Low> chain(Subject.Person person, int length, Scene scene) {
    List<Low> chain = new ArrayList<>();
    Period period = latest(person, scene);
    while (period != null && chain.size() < length) {
      BigDecimal value = known(person, History.at(person.input(), period), scene);
      if (value == null || value.compareTo(scene.parameter(below)) >= 0) {
        return chain;
      }
      chain.add(new Low(period, value));
      period = period.previous();
    }
    return chain;
  }

  /** Waits over periods without data; one in which the person was not eligible ends the chain. */
  private Period latest(Subject.Person person, Scene scene) {
    return person.input().earlier().stream()
        .filter(month -> month.period().compareTo(person.month().period()) < 0)
        .sorted(Comparator.comparing(PersonPeriod::period).reversed())
        .takeWhile(PersonPeriod::eligible)
        .filter(month -> known(person, month, scene) != null)
        .map(PersonPeriod::period)
        .findFirst()
        .orElse(null);
  }

  private BigDecimal known(Subject.Person person, PersonPeriod month, Scene scene) {
    return month == null || !month.eligible() || month.cleared().contains(name)
        ? null
        : scene.fact(of).of(new Subject.Person(person.input(), month), scene).number();
  }

  private Map<String, String> compared(
      FactValue now, List<Low> chain, BigDecimal mean, Scene scene) {
    String figure = scene.fact(of).title();
    List<String> periods = chain.stream().map(low -> low.period().toString()).sorted().toList();
    Map<String, String> details = new LinkedHashMap<>();
    details.put(figure, now.text());
    details.put("比较期间", String.join("、", periods));
    details.put("比较期间的平均" + figure, FactValue.text(mean));
    return details;
  }

  @Override
  public Set<String> facts() {
    return of == null ? Set.of() : Set.of(of);
  }

  @Override
  public Set<String> parameters() {
    return below == null || months == null ? Set.of() : Set.of(below, months);
  }

  @Override
  public Map<String, Set<String>> units() {
    return months == null ? Map.of() : Map.of(months, FactValue.PERIODS);
  }

  @Override
  public String fault() {
    return Stream.of(of, below, months, otherwise).allMatch(Objects::nonNull)
        ? null
        : "须有 of、below、months 和 otherwise";
  }
}
