package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mean of a fact over the period's parts that have it: a person's eligible ones; of a team or
 * the department, over the parts that anybody of it has. Not rounded.
 *
 * @param where only parts in which that fact is so
 * @param reaches parameter: not applicable unless the fact is at least that in one such part
 */
record PartsMeanFact(String name, String title, String of, Where where, String reaches)
    implements Fact {

  @Override
  public FactValue of(Subject subject, Scene scene) {
    List<? extends Subject> parts = parts(subject, scene);
    List<BigDecimal> values =
        parts.stream()
            .filter(part -> where == null || where.holds(part, scene))
            .map(part -> scene.fact(of).of(part, scene))
            .filter(FactValue::known)
            .map(FactValue::number)
            .toList();
    if (reaches != null && values.stream().noneMatch(value -> reaches(value, scene))) {
      return FactValue.notApplicable();
    }
    return Means.of(values)
        .map(FactValue::of)
        .map(value -> value.with(Map.of(title + "(有数据期间数)", String.valueOf(values.size()))))
        .orElseGet(() -> FactValue.missing("没有" + title + "数据"));
  }

  private boolean reaches(BigDecimal value, Scene scene) {
    return value.compareTo(scene.parameter(reaches)) >= 0;
  }

  private static List<? extends Subject> parts(Subject subject, Scene scene) {
    if (subject instanceof Subject.Group group) {
      return scene.parts(group);
    }
    Subject.Person person =
        subject instanceof Subject.Recorded recorded ? recorded.person() : (Subject.Person) subject;
    return person == null ? List.of() : History.parts(person);
  }

  @Override
  public Set<String> facts() {
    return Stream.of(of, where == null ? null : where.fact())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  @Override
  public Set<String> numbers() {
    return Set.of(of);
  }

  @Override
  public Set<String> parameters() {
    return reaches == null ? Set.of() : Set.of(reaches);
  }

  @Override
  public boolean isOfParts() {
    return true;
  }

  /** For groups as far as the fact is one of groups; a condition is of people alone. */
  @Override
  public boolean fits(Class<? extends Subject> subject, Map<String, Fact> declared) {
    boolean group = subject == Subject.Group.class;
    Fact each = declared.get(of);
    return each != null
        && each.fits(group ? subject : Subject.Person.class, declared)
        && !(group && where != null);
  }

  @Override
  public String fault() {
    return of == null || where != null && !where.isWhole() ? "须有 of;where 须有 fact 和 is" : null;
  }

  @Override
  public String fault(Map<String, Fact> declared) {
    if (declared.get(of).type() != Type.NUMBER) {
      return "不是数字：" + of;
    }
    return where == null ? null : Condition.is(where.is()).fault(declared.get(where.fact()).type());
  }
}
