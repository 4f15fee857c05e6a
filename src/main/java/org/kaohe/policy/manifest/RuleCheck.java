package org.kaohe.policy.manifest;

import static org.kaohe.policy.manifest.ManifestCheck.blank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.kaohe.policy.facts.Fact;
import org.kaohe.shared.Period;

/** What can be wrong with the rules of a manifest, but for their tables. */
final class RuleCheck {

  private static final Set<String> SEVERITIES = Set.of("轻微", "严重", "重大");
  private static final Set<String> LADDERS = Set.of(RuleLine.CONDUCT, RuleLine.PERFORMANCE);

  private final Manifest manifest;
  private final boolean soundFacts;
  private final BiConsumer<String, String> faults;
  private final Map<String, Fact> facts = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> decisions = new HashSet<>();
  private final Set<String> read = new HashSet<>();

  /**
   * @param soundFacts false: what rules do with the facts can't be told
   */
  RuleCheck(Manifest manifest, boolean soundFacts, BiConsumer<String, String> faults) {
    this.manifest = manifest;
    this.soundFacts = soundFacts;
    this.faults = faults;
    manifest.facts().forEach(fact -> facts.put(fact.name(), fact));
  }

  void check() {
    if (manifest.rules().isEmpty()) {
      faults.accept("rules", "没有规则");
    }
    for (int i = 0; i < manifest.rules().size(); i++) {
      RuleLine rule = manifest.rules().get(i);
      check(rule, "rules." + (blank(rule.id()) ? "第 " + (i + 1) + " 条" : rule.id()));
    }
    manifest.facts().stream()
        .filter(fact -> !read.contains(fact.name()))
        .forEach(fact -> faults.accept("facts." + fact.name(), "没有规则读取这个事实"));
  }

  private void check(RuleLine rule, String place) {
    rule.readings().forEach(reading -> reading.reads().forEach(this::read));
    if (blank(rule.id()) || !rule.id().startsWith(manifest.id() + "-")) {
      faults.accept(place, "规则编号须以方案编号开头");
      return;
    }
    if (!rule.id().matches(".*-[RN]\\d+")) {
      faults.accept(place, "规则编号须形如 " + manifest.id() + "-R1（奖励）或 " + manifest.id() + "-N1（处罚）");
    }
    if (!ids.add(rule.id())) {
      faults.accept(place, "规则编号重复");
    }
    if (blank(rule.title()) || blank(rule.text())) {
      faults.accept(place, "没有标题（title）或正文（text）");
    }
    if (rule.readings().isEmpty()) {
      faults.accept(place, "没有读法（readings）");
    }
    rule.readings().forEach(reading -> check(rule, reading, place));
    checkCommittee(rule, place);
    checkLadder(rule, place);
  }

  /** Nobody is dismissed as for misconduct for a figure of his work (policies G6). */
  private void checkLadder(RuleLine rule, String place) {
    if (!LADDERS.contains(rule.ladder())) {
      faults.accept(place, "升级程序（ladder）只能是 CONDUCT 或 PERFORMANCE");
    } else if (rule.isOfConduct()) {
      rule.readings().stream()
          .flatMap(reading -> reading.reads().stream())
          .filter(name -> !isOfConduct(name))
          .distinct()
          .forEach(
              name -> faults.accept(place, "违纪程序（ladder: CONDUCT）的规则不得读取评分、名次、评价或服务指标：" + name));
    }
  }

  /** Neither the fact nor what it is derived from or compared with is a score or the like. */
  private boolean isOfConduct(String name) {
    Fact fact = facts.get(name);
    if (!soundFacts || fact == null) {
      return true;
    }
    return fact.isOfConduct()
        && Stream.concat(fact.facts().stream(), fact.parameters().stream())
            .allMatch(this::isOfConduct);
  }

  /** The fact, and all it is derived from or compared with. */
  private void read(String name) {
    Fact fact = facts.get(name);
    if (fact != null && read.add(name)) {
      fact.facts().forEach(this::read);
      fact.parameters().forEach(this::read);
    }
  }

  private void checkCommittee(RuleLine rule, String place) {
    List<String> elections =
        rule.readings().stream()
            .flatMap(reading -> reading.reads().stream())
            .map(facts::get)
            .filter(Objects::nonNull)
            .map(Fact::committeeOf)
            .filter(Objects::nonNull)
            .toList();
    if (rule.committee() && !elections.contains(rule.id())) {
      faults.accept(place, "由评委会评选的规则（committee）须读取本规则的评选事实（election）");
    } else if (!rule.committee() && elections.contains(rule.id())) {
      faults.accept(place, "读取评选事实（election）的规则须标明由评委会评选（committee）");
    }
    elections.stream()
        .filter(other -> !other.equals(rule.id()))
        .forEach(other -> faults.accept(place, "读取的是另一条规则的评选事实：" + other));
  }

  private void check(RuleLine rule, ReadingLine reading, String place) {
    if (!isOf(rule, reading.decision())) {
      faults.accept(place, "决策编号（decision）须以规则编号开头");
    } else if (!decisions.add(reading.decision())) {
      faults.accept(place, "决策编号重复：" + reading.decision());
    }
    if (reading.subject() == null) {
      faults.accept(place, "没有对象（subject）");
      return;
    }
    checkRecords(reading, place);
    checkReads(reading, place);
  }

  private static boolean isOf(RuleLine rule, String decision) {
    return decision != null && (decision.equals(rule.id()) || decision.startsWith(rule.id() + "-"));
  }

  private void checkRecords(ReadingLine reading, String place) {
    if (reading.subject().ofRecords() == reading.categories().isEmpty()) {
      faults.accept(place, "记录规则须有类别（categories），其他规则不得有");
    }
    if (!SEVERITIES.containsAll(reading.severities())) {
      faults.accept(place, "程度（severities）只能是轻微、严重、重大");
    }
    if (reading.subject().ofRecords() && reading.period() != Period.Kind.MONTH) {
      faults.accept(place, "记录在其所属月份生效，记录规则的期间（period）只能是月");
    }
    CategoryCheck.unknown(reading.categories(), manifest)
        .forEach(name -> faults.accept(place, "没有这个记录类别：" + name));
  }

  private void checkReads(ReadingLine reading, String place) {
    if (reading.reads().isEmpty()) {
      faults.accept(place, "没有读取的事实（reads）");
    }
    for (String name : reading.reads()) {
      Fact fact = facts.get(name);
      if (fact == null) {
        faults.accept(place, "没有这个事实：" + name);
      } else if (soundFacts && !fact.fits(reading.subject().subjects(), facts)) {
        faults.accept(place, "这种对象没有事实 " + name);
      }
    }
    if (reading.period() == Period.Kind.WEEK) {
      reading.reads().stream()
          .filter(this::isOfParts)
          .forEach(name -> faults.accept(place, "一周不再分期，不能读取事实 " + name));
    }
  }

  private boolean isOfParts(String name) {
    Fact fact = facts.get(name);
    return soundFacts
        && fact != null
        && (fact.isOfParts() || fact.facts().stream().anyMatch(this::isOfParts));
  }
}
