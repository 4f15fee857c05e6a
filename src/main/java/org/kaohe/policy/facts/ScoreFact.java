package org.kaohe.policy.facts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Map;
import org.kaohe.policy.PersonPeriod;

/** Composite, grade or rank as the assessment found them. */
record ScoreFact(String name, String title, Score of) implements PersonalFact {

  enum Score {
    @JsonProperty("composite")
    COMPOSITE,
    @JsonProperty("grade")
    GRADE,
    @JsonProperty("rank")
    RANK
  }

  @Override
  public FactValue at(Subject.Person person, Scene scene) {
    PersonPeriod month = person.month();
    return switch (of) {
      case COMPOSITE -> FactValue.ofNullable(month.composite(), "没有综合分");
      case GRADE -> FactValue.ofNullable(month.grade(), "没有等级");
      case RANK -> rank(month, scene);
    };
  }

  private static FactValue rank(PersonPeriod month, Scene scene) {
    return month.rank() == null
        ? FactValue.missing("没有名次")
        : FactValue.of(BigDecimal.valueOf(month.rank()))
            .with(Map.of("参加排名人数", String.valueOf(scene.ranked())));
  }

  @Override
  public Type type() {
    return of == Score.GRADE ? Type.TEXT : Type.NUMBER;
  }

  @Override
  public String fault() {
    return of == null ? "没有指明成绩（of）" : null;
  }
}
