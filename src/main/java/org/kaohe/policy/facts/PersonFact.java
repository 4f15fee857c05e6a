package org.kaohe.policy.facts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/**
 * Something of the person rather than of the period.
 *
 * @param missing what an unknown one counts as; null: the rule is not evaluated
 */
record PersonFact(String name, String title, Attribute of, BigDecimal missing)
    implements PersonalFact {

  enum Attribute {
    @JsonProperty("jobGrade")
    JOB_GRADE,
    @JsonProperty("eligible")
    ELIGIBLE
  }

  @Override
  public FactValue at(Subject.Person person, Scene scene) {
    if (of == Attribute.ELIGIBLE) {
      return FactValue.of(person.month().eligible());
    }
    Integer grade = person.input().jobGrade();
    BigDecimal known = grade == null ? missing : BigDecimal.valueOf(grade);
    return known == null ? noData() : FactValue.of(known);
  }

  @Override
  public Type type() {
    return of == Attribute.ELIGIBLE ? Type.YES_NO : Type.NUMBER;
  }

  @Override
  public String fault() {
    return of == null ? "没有指明属性(of)" : null;
  }
}
