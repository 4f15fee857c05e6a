package org.kaohe.policy.manifest;

import static org.kaohe.policy.manifest.ManifestCheck.blank;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.kaohe.policy.facts.Fact;

/** What can be wrong with the facts of a manifest. A fact refers only to facts above it. */
final class FactCheck {

  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

  private final Manifest manifest;
  private final Set<String> taken;
  private final BiConsumer<String, String> faults;
  private final Set<String> declared = new HashSet<>();

  /**
   * @param taken names of the parameters
   */
  FactCheck(Manifest manifest, Set<String> taken, BiConsumer<String, String> faults) {
    this.manifest = manifest;
    this.taken = taken;
    this.faults = faults;
  }

  void check() {
    manifest.facts().forEach(this::check);
  }

  private void check(Fact fact) {
    String place = "facts." + fact.name();
    if (fact.name() == null
        || !NAME.matcher(fact.name()).matches()
        || taken.contains(fact.name())) {
      faults.accept(place, "名称无效或重复");
      return;
    }
    if (blank(fact.title())) {
      faults.accept(place, "没有标题(title)");
    }
    if (fact.fault() != null) {
      faults.accept(place, fact.fault());
    }
    checkReferences(fact, place);
    taken.add(fact.name());
    declared.add(fact.name());
  }

  private void checkReferences(Fact fact, String place) {
    fact.facts().stream()
        .filter(name -> !declared.contains(name))
        .forEach(name -> faults.accept(place, "上面没有声明这个事实:" + name));
    fact.parameters().stream()
        .filter(name -> !taken.contains(name))
        .forEach(name -> faults.accept(place, "没有这个参数:" + name));
  }
}
