package org.kaohe.policy.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaohe.policy.PolicyInput;
import org.kaohe.policy.Proposal;
import org.kaohe.policy.RecordInput;
import org.kaohe.policy.Remembered;
import org.kaohe.policy.Remembered.Counted;
import org.kaohe.policy.facts.Chains;
import org.kaohe.policy.facts.Scene;
import org.kaohe.policy.facts.Subject;
import org.kaohe.policy.facts.Vocabulary;
import org.kaohe.policy.manifest.Manifest;
import org.kaohe.policy.manifest.ReadingLine;
import org.kaohe.policy.manifest.RuleLine;
import org.kaohe.shared.EmployeeNumber;

/** What the rules of a policy remember of a person, and where one step more would lead. */
final class Remembering {

  private final Manifest manifest;
  private final Vocabulary vocabulary;
  private final DecisionTables tables;
  private final PolicyInput input;
  private final LocalDate today;
  private final Scene scene;
  private final List<Remembered> remembered = new ArrayList<>();

  Remembering(
      Manifest manifest,
      Vocabulary vocabulary,
      DecisionTables tables,
      PolicyInput input,
      LocalDate today) {
    this.manifest = manifest;
    this.vocabulary = vocabulary;
    this.tables = tables;
    this.input = input;
    this.today = today;
    this.scene = new Scene(vocabulary, input);
  }

  List<Remembered> of(EmployeeNumber number) {
    Subject.Person person = scene.person(number.value());
    if (person == null) {
      return List.of();
    }
    for (RuleLine rule : manifest.rules()) {
      for (ReadingLine reading : rule.readings()) {
        if (reading.period() == input.period().kind()) {
          chains(rule, reading, person);
          occurrences(rule, reading, person);
        }
      }
    }
    return remembered;
  }

  private void chains(RuleLine rule, ReadingLine reading, Subject.Person person) {
    for (Chains.Chain chain : Chains.of(reading.reads(), person, scene)) {
      boolean none = chain.counted().isEmpty();
      List<Proposal> next = none ? List.of() : next(rule, input, person.name(), null);
      remembered.add(
          new Remembered(
              rule.id(),
              rule.title(),
              Remembered.Sort.STREAK,
              chain.title(),
              chain.counted(),
              chain.ended(),
              next));
    }
  }

  private void occurrences(RuleLine rule, ReadingLine reading, Subject.Person person) {
    if (reading.subject() != ReadingLine.SubjectKind.RECORD) {
      return;
    }
    for (String category : vocabulary.expand(reading.categories()).stream().sorted().toList()) {
      RecordInput toCome = Chains.toCome(person.name(), category, today);
      Optional<List<Counted>> counted = Chains.countedBefore(toCome, reading.reads(), scene);
      counted
          .filter(records -> !records.isEmpty())
          .ifPresent(
              records ->
                  remembered.add(
                      new Remembered(
                          rule.id(),
                          rule.title(),
                          Remembered.Sort.OCCURRENCE,
                          category,
                          records,
                          null,
                          next(rule, with(toCome), person.name(), toCome.id()))));
    }
  }

  private PolicyInput with(RecordInput toCome) {
    List<RecordInput> records = new ArrayList<>(input.records());
    records.add(toCome);
    return new PolicyInput(
        input.period(), input.department(), input.people(), records, input.openMatters());
  }

  private List<Proposal> next(RuleLine rule, PolicyInput then, String person, String record) {
    return new Evaluation(manifest, vocabulary, tables, then)
        .run().proposals().stream()
            .filter(proposal -> proposal.rule().equals(rule.id()))
            .filter(proposal -> proposal.subject().equals(person))
            .filter(proposal -> record == null || record.equals(proposal.record()))
            .toList();
  }
}
