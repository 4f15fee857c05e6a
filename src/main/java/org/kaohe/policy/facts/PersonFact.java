package org.kaohe.policy.facts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Something of the person rather than of the period.
 *
 * @param missing what an unknown one counts as; null: the rule is not evaluated
 */
record PersonFact(String name, String title, Attribute of, BigDecimal missing)
    implements PersonalFact {

  private static final int LOWEST_STEP = 1;

  enum Attribute {
    @JsonProperty("jobGrade")
    JOB_GRADE,
    /** The job grade is the lowest step, 1; an unknown one is not. */
    @JsonProperty("lowestJobGrade")
    LOWEST_JOB_GRADE,
    @JsonProperty("eligible")
    ELIGIBLE,
    /** On the last day of the period computed. */
    @JsonProperty("employed")
    EMPLOYED
  }

  @Override
  public FactValue at(Subject.Person person, Scene scene) {
    return switch (of) {
      case ELIGIBLE -> FactValue.of(person.month().eligible());
      case EMPLOYED -> FactValue.of(person.input().employedOn(scene.period().lastDay()));
      case JOB_GRADE -> jobGrade(person.input().jobGrade());
      case LOWEST_JOB_GRADE -> lowest(person.input().jobGrade());
    };
  }

  private FactValue jobGrade(Integer grade) {
    BigDecimal known = grade == null ? missing : BigDecimal.valueOf(grade);
    return known == null ? noData() : FactValue.of(known);
  }

  private static FactValue lowest(Integer grade) {
    boolean lowest = grade != null && grade == LOWEST_STEP;
    return FactValue.of(lowest).with(grade == null ? Map.of() : Map.of("职级", grade.toString()));
  }

  @Override
  public Type type() {
    return of == Attribute.JOB_GRADE ? Type.NUMBER : Type.YES_NO;
  }

  @Override
  public String fault() {
    return of == null ? "没有指明属性（of）" : null;
  }
}
