package org.kaohe.policy.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.policy.NotEvaluated;
import org.kaohe.policy.PolicyInput;
import org.kaohe.policy.PolicyOutcome;
import org.kaohe.policy.Proposal;
import org.kaohe.policy.facts.FactValue;
import org.kaohe.policy.facts.Scene;
import org.kaohe.policy.facts.Subject;
import org.kaohe.policy.facts.Vocabulary;
import org.kaohe.policy.manifest.Manifest;
import org.kaohe.policy.manifest.ReadingLine;
import org.kaohe.policy.manifest.RuleLine;
import org.kaohe.shared.SubjectType;

/** One policy read for one department and period. */
final class Evaluation {

  private final Manifest manifest;
  private final Vocabulary vocabulary;
  private final DecisionTables tables;
  private final Scene scene;
  private final OpenMatters openMatters;
  private final Lines lines;
  private final List<Ordered> proposals = new ArrayList<>();
  private final Set<NotEvaluated> notEvaluated = new LinkedHashSet<>();

  Evaluation(Manifest manifest, Vocabulary vocabulary, DecisionTables tables, PolicyInput input) {
    this.manifest = manifest;
    this.vocabulary = vocabulary;
    this.tables = tables;
    this.scene = new Scene(vocabulary, input);
    this.openMatters = new OpenMatters(input.openMatters());
    this.lines = new Lines(vocabulary, scene);
  }

  /** A line and the place of its rule in the policy. */
  private record Ordered(int place, Proposal proposal) {

    static final Comparator<Ordered> ORDER =
        Comparator.comparing((Ordered line) -> line.proposal().subject())
            .thenComparing(Ordered::place)
            .thenComparing(
                line -> line.proposal().record(), Comparator.nullsFirst(Comparator.naturalOrder()));
  }

  PolicyOutcome run() {
    for (int place = 0; place < manifest.rules().size(); place++) {
      RuleLine rule = manifest.rules().get(place);
      for (ReadingLine reading : rule.readings()) {
        if (reading.period() == scene.period().kind()) {
          read(place, rule, reading);
        }
      }
    }
    proposals.sort(Ordered.ORDER);
    return new PolicyOutcome(
        proposals.stream().map(Ordered::proposal).toList(), List.copyOf(notEvaluated));
  }

  private void read(int place, RuleLine rule, ReadingLine reading) {
    for (Subject subject : Subjects.of(reading, scene)) {
      String obstacle = obstacle(subject);
      if (obstacle != null) {
        notEvaluated.add(new NotEvaluated(subject.name(), rule.id(), obstacle));
      } else {
        read(place, rule, reading, subject);
      }
    }
  }

  /** A record rule needs somebody who was employed then (policies A13). */
  private static String obstacle(Subject subject) {
    if (!(subject instanceof Subject.Recorded recorded) || subject.type() != SubjectType.EMPLOYEE) {
      return null;
    }
    String record = "记录 " + recorded.input().id();
    if (recorded.person() == null) {
      return record + " 的员工不在本部门名单中";
    }
    return recorded.person().input().employedOn(recorded.input().date())
        ? null
        : record + " 的日期 " + recorded.input().date() + " 不在员工在职期间内";
  }

  private void read(int place, RuleLine rule, ReadingLine reading, Subject subject) {
    Map<String, FactValue> facts = new LinkedHashMap<>();
    Set<String> missing = new LinkedHashSet<>();
    for (String name : reading.reads()) {
      FactValue value = scene.fact(name).of(subject, scene);
      if (!value.applicable()) {
        return;
      }
      facts.put(name, value);
      if (!value.known()) {
        missing.add(value.missing());
      }
    }
    if (missing.isEmpty()) {
      decide(place, rule, reading, subject, facts);
    } else {
      notEvaluated.add(new NotEvaluated(subject.name(), rule.id(), String.join("；", missing)));
    }
  }

  private void decide(
      int place,
      RuleLine rule,
      ReadingLine reading,
      Subject subject,
      Map<String, FactValue> facts) {
    Map<String, Object> values = new LinkedHashMap<>();
    facts.forEach((name, value) -> values.put(name, value.value()));
    for (Row row : tables.evaluate(reading.decision(), values, vocabulary.parameters())) {
      Lines.Answer answer = lines.of(rule, row, subject, facts);
      if (answer.missing() != null) {
        notEvaluated.add(new NotEvaluated(subject.name(), rule.id(), answer.missing()));
      }
      answer.proposals().stream()
          .filter(openMatters::open)
          .forEach(proposal -> proposals.add(new Ordered(place, proposal)));
    }
  }
}
