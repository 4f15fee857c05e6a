package org.kaohe.policy.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.Remembered.Counted;
import org.kaohe.policy.Remembered.Ended;
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

  /**
   * The chain as it stands before the period computed, and what ended it.
   *
   * @param into filled with what counts, oldest first
   */
  Ended before(Subject.Person person, Scene scene, List<Counted> into) {
    Condition condition = condition();
    Period period = person.month().period().previous();
    PersonPeriod month = History.at(person.input(), period);
    while (month != null && month.eligible() && meets(condition, person, month, scene)) {
      into.add(0, new Counted(period.toString(), shown(person, month, scene)));
      period = period.previous();
      month = History.at(person.input(), period);
    }
    return new Ended(period.toString(), whyNot(person, month, scene));
  }

  private String whyNot(Subject.Person person, PersonPeriod month, Scene scene) {
    if (month == null) {
      return "无结果";
    }
    if (!month.eligible()) {
      return "未参评";
    }
    return holds(condition(), person, month, scene) ? "处罚已撤销，不再计入" : shown(person, month, scene);
  }

  private String shown(Subject.Person person, PersonPeriod month, Scene scene) {
    FactValue value = scene.fact(of).of(new Subject.Person(person.input(), month), scene);
    return value.known() ? scene.fact(of).title() + " " + value.text() : value.missing();
  }

  /** Whether others' figures are needed, such as the department's mean. */
  boolean comparesWithOthers(Map<String, Fact> declared) {
    return condition().names().stream().anyMatch(declared::containsKey);
  }

  private boolean meets(
      Condition condition, Subject.Person person, PersonPeriod month, Scene scene) {
    return !month.cleared().contains(name) && holds(condition, person, month, scene);
  }

  private boolean holds(
      Condition condition, Subject.Person person, PersonPeriod month, Scene scene) {
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
