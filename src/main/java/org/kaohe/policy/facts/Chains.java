package org.kaohe.policy.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kaohe.policy.RecordInput;
import org.kaohe.policy.Remembered.Counted;
import org.kaohe.policy.Remembered.Ended;
import org.kaohe.shared.Severity;
import org.kaohe.shared.SubjectType;

/** What facts that count periods and records have counted so far. */
public final class Chains {

  /** After every other number of a day. */
  private static final String TO_COME = "\uFFFD";

  private Chains() {}

  /**
   * A chain of periods before the one computed.
   *
   * @param title what is counted
   */
  public record Chain(String title, List<Counted> counted, Ended ended) {}

  public static boolean compareWithOthers(Vocabulary vocabulary) {
    return vocabulary.facts().values().stream()
        .anyMatch(
            fact ->
                fact instanceof StreakFact streak && streak.comparesWithOthers(vocabulary.facts()));
  }

  /** Of the chains among these facts. */
  public static List<Chain> of(Collection<String> facts, Subject.Person person, Scene scene) {
    List<Chain> chains = new ArrayList<>();
    for (String name : facts) {
      if (scene.fact(name) instanceof StreakFact streak) {
        List<Counted> counted = new ArrayList<>();
        Ended ended = streak.before(person, scene, counted);
        chains.add(new Chain(streak.title(), counted, ended));
      }
    }
    return chains;
  }

  /** The record that would come next, of that category and person. */
  public static RecordInput toCome(String person, String category, LocalDate today) {
    return new RecordInput(
        TO_COME,
        SubjectType.EMPLOYEE,
        person,
        today,
        category,
        Severity.MINOR,
        null,
        null,
        null,
        true);
  }

  /** The records before it, if one of these facts counts them. */
  public static Optional<List<Counted>> countedBefore(
      RecordInput toCome, Collection<String> facts, Scene scene) {
    return facts.stream()
        .map(scene::fact)
        .filter(OccurrenceFact.class::isInstance)
        .map(OccurrenceFact.class::cast)
        .findFirst()
        .map(
            fact ->
                fact.upTo(toCome, scene).stream()
                    .map(record -> new Counted(record.id(), record.date().toString()))
                    .toList());
  }
}
