package org.kaohe.policy.manifest;

import static org.kaohe.policy.manifest.ManifestCheck.blank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<String, Fact> declared = new HashMap<>();
  private boolean sound = true;

  /**
   * @param taken names of the parameters
   */
  FactCheck(Manifest manifest, Set<String> taken, BiConsumer<String, String> faults) {
    this.manifest = manifest;
    this.taken = taken;
    this.faults = faults;
  }

  /** Whether the facts that rules read can be trusted to refer to each other soundly. */
  boolean check() {
    manifest.facts().forEach(this::check);
    return sound;
  }

  private void check(Fact fact) {
    String place = "facts." + fact.name();
    if (fact.name() == null
        || !NAME.matcher(fact.name()).matches()
        || taken.contains(fact.name())) {
      fault(place, "名称无效或重复");
      return;
    }
    if (blank(fact.title())) {
      fault(place, "没有标题（title）");
    }
    if (fact.fault() != null) {
      fault(place, fact.fault());
    }
    CategoryCheck.unknown(fact.categories(), manifest)
        .forEach(name -> fault(place, "没有这个记录类别：" + name));
    if (checkReferences(fact, place) && fact.fault() == null) {
      checkKinds(fact, place);
    }
    taken.add(fact.name());
    declared.put(fact.name(), fact);
  }

  private boolean checkReferences(Fact fact, String place) {
    List<String> facts =
        fact.facts().stream().filter(name -> !declared.containsKey(name)).sorted().toList();
    List<String> parameters =
        fact.parameters().stream().filter(name -> !taken.contains(name)).sorted().toList();
    facts.forEach(name -> fault(place, "上面没有声明这个事实：" + name));
    parameters.forEach(name -> fault(place, "没有这个参数：" + name));
    return facts.isEmpty() && parameters.isEmpty();
  }

  private void checkKinds(Fact fact, String place) {
    String fault = fact.fault(declared);
    if (fault != null) {
      fault(place, fault);
    }
    manifest.parameters().stream()
        .filter(line -> line.name() != null && line.unit() != null)
        .filter(line -> fact.units().containsKey(line.name()))
        .filter(line -> !fact.units().get(line.name()).contains(line.unit().label()))
        .forEach(
            line ->
                fault(
                    place,
                    "参数 "
                        + line.name()
                        + " 的单位须为 "
                        + String.join("或", fact.units().get(line.name()))));
  }

  private void fault(String place, String message) {
    sound = false;
    faults.accept(place, message);
  }
}
