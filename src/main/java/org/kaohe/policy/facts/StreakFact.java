package org.kaohe.policy.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.shared.Period;

/**
 * Consecutive calendar periods, the one computed being the last, in which a fact meets one
 * condition (policies A12). A period without a final result, without the fact, in which the person
 * was not eligible, or whose penalty was taken back ends the chain. 0 if the period computed does
 * not meet it.
 *
 * @param of fact of one person
 */
record StreakFact(
    String name,
    String title,
    String of,
    String is,
    String below,
    String above,
    String atLeast,
    String atMost)
    implements PersonalFact {

  @Override
  public FactValue at(Subject.Person person, Scene scene) {
    FactValue last = scene.fact(of).of(person, scene);
    if (!last.known()) {
      return last;
    }
    Condition condition = condition();
    List<String> periods = new ArrayList<>();
    Period period = person.month().period();
    PersonPeriod month = person.month();
    while (month != null && month.eligible() && meets(condition, person, month, scene)) {
      periods.add(0, period.toString());
      period = period.previous();
      month = History.at(person.input(), period);
    }
    return FactValue.of(periods.size())
        .with(periods.isEmpty() ? Map.of() : Map.of(title + "(期间)", String.join("、", periods)));
  }

  private boolean meets(
      Condition condition, Subject.Person person, PersonPeriod month, Scene scene) {
    if (month.cleared().contains(name)) {
      return false;
    }
    Subject.Person then = new Subject.Person(person.input(), month);
    return condition.holds(
        scene.fact(of).of(then, scene), bound -> scene.parameterOrFact(bound, then));
  }

  private Condition condition() {
    return new Condition(is, below, above, atLeast, atMost);
  }

  @Override
  public Set<String> facts() {
    return of == null ? Set.of() : Set.of(of);
  }

  @Override
  public Set<String> numbers() {
    return Set.of();
  }

  @Override
  public Set<String> parameters() {
    return condition().names();
  }

  @Override
  public boolean isOfConduct() {
    return true;
  }

  @Override
  public String fault() {
    return of == null ? "须有 of" : condition().fault();
  }

  @Override
  public String fault(Map<String, Fact> declared) {
    String fault = PersonalFact.super.fault(declared);
    return fault != null ? fault : condition().fault(declared.get(of).type());
  }
}
