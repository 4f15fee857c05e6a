package org.kaohe.policy.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.policy.RecordInput;

/**
 * The record is the nth verified one of its category and subject within the look-back, by date,
 * same day by record number (policies A7).
 *
 * @param lookBack parameter, months: later than the event's date minus so many
 */
record OccurrenceFact(String name, String title, String lookBack) implements Fact {

  private static final Comparator<RecordInput> ORDER =
      Comparator.comparing(RecordInput::date).thenComparing(RecordInput::id);

  @Override
  public FactValue of(Subject subject, Scene scene) {
    List<RecordInput> counted = upTo(((Subject.Recorded) subject).input(), scene);
    String ids = String.join("、", counted.stream().map(RecordInput::id).toList());
    return FactValue.of(counted.size()).with(Map.of("计入的记录", ids));
  }

  /** What counts, the event itself being the last. */
  List<RecordInput> upTo(RecordInput event, Scene scene) {
    LocalDate after = event.date().minusMonths(scene.parameter(lookBack).intValueExact());
    return scene.records(event.subjectType(), event.subject()).stream()
        .filter(record -> record.category().equals(event.category()))
        .filter(record -> record.date().isAfter(after))
        .filter(record -> ORDER.compare(record, event) <= 0)
        .sorted(ORDER)
        .toList();
  }

  @Override
  public Set<String> parameters() {
    return lookBack == null ? Set.of() : Set.of(lookBack);
  }

  @Override
  public Map<String, Set<String>> units() {
    return lookBack == null ? Map.of() : Map.of(lookBack, Set.of("个月"));
  }

  @Override
  public boolean fits(Class<? extends Subject> subject, Map<String, Fact> declared) {
    return subject == Subject.Recorded.class;
  }

  @Override
  public boolean isOfConduct() {
    return true;
  }

  @Override
  public String fault() {
    return lookBack == null ? "须有 lookBack" : null;
  }
}
