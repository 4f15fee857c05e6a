package org.kaohe.policy.facts;

import java.util.List;
import java.util.Set;
import org.kaohe.shared.SubjectType;

/**
 * How many of the person's records of these categories take effect in the period (policies A7, A8).
 */
record RecordCountFact(String name, String title, List<String> categories) implements PersonalFact {

  RecordCountFact {
    categories = categories == null ? List.of() : categories;
  }

  @Override
  public FactValue at(Subject.Person person, Scene scene) {
    Set<String> counted = scene.expand(categories);
    return FactValue.of(
        scene.records(SubjectType.EMPLOYEE, person.name()).stream()
            .filter(record -> record.fires() && counted.contains(record.category()))
            .filter(record -> person.input().employedOn(record.date()))
            .count());
  }

  @Override
  public boolean isOfConduct() {
    return true;
  }

  @Override
  public String fault() {
    return categories.isEmpty() ? "须有 categories" : null;
  }
}
