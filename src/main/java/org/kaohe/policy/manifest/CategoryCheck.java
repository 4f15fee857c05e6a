package org.kaohe.policy.manifest;

import java.util.Collection;
import java.util.List;
import org.kaohe.policy.facts.Known;

/** Categories of records, and the groups that a manifest makes of them. */
final class CategoryCheck {

  private CategoryCheck() {}

  /** Names that are neither. */
  static List<String> unknown(Collection<String> names, Manifest manifest) {
    return names.stream()
        .filter(CategoryCheck::isNone)
        .filter(name -> name == null || !manifest.recordGroups().containsKey(name))
        .toList();
  }

  /** Categories in groups that there are not. */
  static List<String> unknownInGroups(Manifest manifest) {
    return manifest.recordGroups().values().stream()
        .flatMap(Collection::stream)
        .filter(CategoryCheck::isNone)
        .distinct()
        .toList();
  }

  private static boolean isNone(String name) {
    return name == null || !Known.CATEGORIES.contains(name);
  }
}
