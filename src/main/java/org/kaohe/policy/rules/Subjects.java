package org.kaohe.policy.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.kaohe.policy.RecordInput;
import org.kaohe.policy.facts.Scene;
import org.kaohe.policy.facts.Subject;
import org.kaohe.policy.manifest.ReadingLine;
import org.kaohe.shared.SubjectType;

/** Whom a reading is for, in the order in which lines are decided. */
final class Subjects {

  private static final Comparator<RecordInput> BY_DATE =
      Comparator.comparing(RecordInput::date).thenComparing(RecordInput::id);

  private Subjects() {}

  static List<? extends Subject> of(ReadingLine reading, Scene scene) {
    return switch (reading.subject()) {
      case PERSON -> scene.department().eligible();
      case INELIGIBLE ->
          scene.people().stream().filter(person -> !person.month().eligible()).toList();
      case EMPLOYED ->
          scene.people().stream()
              .filter(person -> person.input().employedOn(scene.period().lastDay()))
              .toList();
      case PERSON_WITH_RECORDS -> peopleWithRecords(reading, scene);
      case RECORD ->
          firing(reading, scene).stream()
              .map(record -> new Subject.Recorded(record, personOf(record, scene)))
              .toList();
      case TEAM -> scene.teams().stream().map(scene::team).toList();
      case DEPARTMENT, ALL_MEMBERS -> List.of(scene.department());
    };
  }

  private static List<RecordInput> firing(ReadingLine reading, Scene scene) {
    Set<String> categories = scene.expand(reading.categories());
    return scene.records().stream()
        .filter(record -> record.fires() && categories.contains(record.category()))
        .filter(record -> fits(record, reading.severities()))
        .sorted(BY_DATE)
        .toList();
  }

  private static boolean fits(RecordInput record, List<String> severities) {
    return severities.isEmpty() || severities.contains(record.severity().label());
  }

  private static List<Subject.Person> peopleWithRecords(ReadingLine reading, Scene scene) {
    return firing(reading, scene).stream()
        .map(
            record -> {
              Subject.Person person = personOf(record, scene);
              return person != null && person.input().employedOn(record.date()) ? person : null;
            })
        .filter(person -> person != null)
        .distinct()
        .toList();
  }

  private static Subject.Person personOf(RecordInput record, Scene scene) {
    return record.subjectType() == SubjectType.EMPLOYEE ? scene.person(record.subject()) : null;
  }
}
