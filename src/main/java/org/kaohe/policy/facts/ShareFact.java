package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The percentage of all eligible members whose fact is that text; missing if nobody has it. */
record ShareFact(String name, String title, String of, String is) implements Fact {

  @Override
  public FactValue of(Subject subject, Scene scene) {
    List<Subject.Person> members = ((Subject.Group) subject).eligible();
    List<FactValue> known =
        members.stream()
            .map(member -> scene.fact(of).of(member, scene))
            .filter(FactValue::known)
            .toList();
    if (known.isEmpty()) {
      return FactValue.missing("没有" + title + "数据");
    }
    long counted =
        known.stream().filter(value -> Condition.is(is).holds(value, name -> null)).count();
    return FactValue.of(percent(counted, members.size()))
        .with(Map.of(is + "人数", counted + "", "符合条件人数", members.size() + ""));
  }

  private static BigDecimal percent(long part, int whole) {
    return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), FactValue.PRECISION);
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
  public boolean fits(Class<? extends Subject> subject, Map<String, Fact> declared) {
    return subject == Subject.Group.class;
  }

  @Override
  public String fault() {
    return of == null || is == null ? "须有 of 和 is" : null;
  }

  @Override
  public String fault(Map<String, Fact> declared) {
    String fault = Fact.super.fault(declared);
    return fault != null ? fault : Condition.is(is).fault(declared.get(of).type());
  }
}
