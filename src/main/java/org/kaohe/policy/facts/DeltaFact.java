package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.shared.Period;

/**
 * How much a fact has risen on the latest earlier final period that has it.
 *
 * @param within parameter: at most so many periods back
 * @param falling how much it has fallen instead
 */
record DeltaFact(String name, String title, String of, String within, boolean falling)
    implements PersonalFact {

  @Override
  public FactValue at(Subject.Person person, Scene scene) {
    FactValue now = scene.fact(of).of(person, scene);
    if (!now.known()) {
      return now;
    }
    int reach = scene.parameter(within).intValueExact();
    Period period = person.month().period();
    for (int back = 1; back <= reach; back++) {
      period = period.previous();
      BigDecimal then = known(person, period, scene);
      if (then != null) {
        BigDecimal risen = now.number().subtract(then);
        return FactValue.of(falling ? risen.negate() : risen)
            .with(compared(scene.fact(of).title(), now, period, then));
      }
    }
    return FactValue.missing("此前 " + reach + " 个期间内没有可比的" + scene.fact(of).title());
  }

  private BigDecimal known(Subject.Person person, Period period, Scene scene) {
    PersonPeriod month = History.at(person.input(), period);
    if (month == null || !month.eligible()) {
      return null;
    }
    return scene.fact(of).of(new Subject.Person(person.input(), month), scene).number();
  }

  private static Map<String, String> compared(
      String title, FactValue now, Period period, BigDecimal then) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put(title, now.text());
    details.put("比较期间", period.toString());
    details.put("比较期间的" + title, FactValue.text(then));
    return details;
  }

  @Override
  public Set<String> facts() {
    return of == null ? Set.of() : Set.of(of);
  }

  @Override
  public Set<String> parameters() {
    return within == null ? Set.of() : Set.of(within);
  }

  @Override
  public Map<String, Set<String>> units() {
    return within == null ? Map.of() : Map.of(within, FactValue.PERIODS);
  }

  @Override
  public String fault() {
    return of == null || within == null ? "须有 of 和 within" : null;
  }
}
