package org.kaohe.policy.manifest;

import static org.kaohe.policy.manifest.ManifestCheck.blank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.kaohe.policy.facts.Fact;

/** What can be wrong with the rules of a manifest, but for their tables. */
final class RuleCheck {

  private static final Set<String> SEVERITIES = Set.of("轻微", "严重", "重大");

  private final Manifest manifest;
  private final BiConsumer<String, String> faults;
  private final Map<String, Fact> facts = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> decisions = new HashSet<>();

  RuleCheck(Manifest manifest, BiConsumer<String, String> faults) {
    this.manifest = manifest;
    this.faults = faults;
    manifest.facts().forEach(fact -> facts.put(fact.name(), fact));
  }

  void check() {
    if (manifest.rules().isEmpty()) {
      faults.accept("rules", "没有规则");
    }
    manifest.rules().forEach(this::check);
  }

  private void check(RuleLine rule) {
    String place = "rules." + rule.id();
    if (rule.id() == null || !rule.id().startsWith(manifest.id() + "-")) {
      faults.accept(place, "规则编号须以方案编号开头");
      return;
    }
    if (!ids.add(rule.id())) {
      faults.accept(place, "规则编号重复");
    }
    if (blank(rule.title()) || blank(rule.text())) {
      faults.accept(place, "没有标题(title)或正文(text)");
    }
    if (rule.readings().isEmpty()) {
      faults.accept(place, "没有读法(readings)");
    }
    rule.readings().forEach(reading -> check(rule, reading, place));
  }

  private void check(RuleLine rule, ReadingLine reading, String place) {
    if (reading.decision() == null || !reading.decision().startsWith(rule.id())) {
      faults.accept(place, "决策编号(decision)须以规则编号开头");
    } else if (!decisions.add(reading.decision())) {
      faults.accept(place, "决策编号重复:" + reading.decision());
    }
    if (reading.subject() == null) {
      faults.accept(place, "没有对象(subject)");
      return;
    }
    checkRecords(reading, place);
    checkReads(reading, place);
  }

  private void checkRecords(ReadingLine reading, String place) {
    if (reading.subject().ofRecords() == reading.categories().isEmpty()) {
      faults.accept(place, "记录规则须有类别(categories),其他规则不得有");
    }
    if (!SEVERITIES.containsAll(reading.severities())) {
      faults.accept(place, "程度(severities)只能是轻微、严重、重大");
    }
  }

  private void checkReads(ReadingLine reading, String place) {
    if (reading.reads().isEmpty()) {
      faults.accept(place, "没有读取的事实(reads)");
    }
    for (String name : reading.reads()) {
      Fact fact = facts.get(name);
      if (fact == null) {
        faults.accept(place, "没有这个事实:" + name);
      } else if (fact.fault() == null && !fact.fits(reading.subject().subjects(), facts)) {
        faults.accept(place, "这种对象没有事实 " + name);
      }
    }
  }
}
