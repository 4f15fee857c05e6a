package org.kaohe.policy.manifest;

import static org.kaohe.policy.manifest.ManifestCheck.blank;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.policy.Policy.Formula;
import org.kaohe.policy.Policy.Service;

/** What can be wrong with the services and formulas of a manifest. */
final class ServiceCheck {

  private final Manifest manifest;
  private final BiConsumer<String, String> faults;
  private final Set<String> ids = new HashSet<>();

  ServiceCheck(Manifest manifest, BiConsumer<String, String> faults) {
    this.manifest = manifest;
    this.faults = faults;
  }

  void check() {
    manifest.services().forEach(this::check);
    manifest.formulas().forEach(this::check);
  }

  private void check(Service service) {
    String place = "services." + service.id();
    checkId(service.id(), "S", place);
    if (anyBlank(service.title(), service.text(), service.how())) {
      faults.accept(place, "须有标题（title）、正文（text）和做法（how）");
    }
  }

  private void check(Formula formula) {
    String place = "formulas." + formula.id();
    checkId(formula.id(), "M", place);
    if (anyBlank(formula.title(), formula.text())) {
      faults.accept(place, "须有标题（title）和正文（text）");
    }
    if (!indicators().contains(formula.indicator())) {
      faults.accept(place, "没有这个指标（indicator）：" + formula.indicator());
    }
  }

  private Set<String> indicators() {
    return manifest.scoring() == null || manifest.scoring().indicators() == null
        ? Set.of()
        : manifest.scoring().indicators().stream()
            .map(Manifest.IndicatorLine::key)
            .collect(Collectors.toSet());
  }

  private void checkId(String id, String letter, String place) {
    if (id == null || !id.matches(manifest.id() + "-" + letter + "\\d+")) {
      faults.accept(place, "编号须形如 " + manifest.id() + "-" + letter + "1");
    } else if (!ids.add(id)) {
      faults.accept(place, "编号重复");
    }
  }

  private static boolean anyBlank(String... texts) {
    return Stream.of(texts).anyMatch(text -> blank(text));
  }
}
