package org.kaohe.policy.facts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Map;
import org.joda.money.Money;
import org.kaohe.policy.RecordInput;

/**
 * Something that the record itself says.
 *
 * @param missing what an unknown amount or result counts as; null: the rule is not evaluated
 */
record RecordFact(String name, String title, Field of, BigDecimal missing) implements Fact {

  enum Field {
    @JsonProperty("category")
    CATEGORY,
    @JsonProperty("severity")
    SEVERITY,
    @JsonProperty("loss")
    LOSS,
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("result")
    RESULT
  }

  @Override
  public FactValue of(Subject subject, Scene scene) {
    RecordInput record = ((Subject.Recorded) subject).input();
    return switch (of) {
      case CATEGORY -> FactValue.of(record.category());
      case SEVERITY -> FactValue.of(record.severity().label());
      case LOSS -> number(amount(record.loss()));
      case APPROVED -> number(amount(record.approved()));
      case RESULT -> number(record.result());
    };
  }

  private FactValue number(BigDecimal known) {
    return FactValue.ofNullable(known == null ? missing : known, "记录没有" + title);
  }

  private static BigDecimal amount(Money money) {
    return money == null ? null : money.getAmount();
  }

  @Override
  public Type type() {
    return of == Field.CATEGORY || of == Field.SEVERITY ? Type.TEXT : Type.NUMBER;
  }

  @Override
  public boolean fits(Class<? extends Subject> subject, Map<String, Fact> declared) {
    return subject == Subject.Recorded.class;
  }

  @Override
  public boolean isOfConduct() {
    return of != Field.RESULT;
  }

  @Override
  public String fault() {
    return of == null ? "没有指明记录的栏目（of）" : null;
  }
}
