package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.policy.ScoringRules;

/**
 * What a policy's rules can speak of.
 *
 * @param recordGroups named lists of record categories
 */
public record Vocabulary(
    Map<String, Fact> facts,
    Map<String, BigDecimal> parameters,
    Map<String, List<String>> recordGroups,
    ScoringRules scoring) {

  /** Groups replaced by their categories. */
  public Set<String> expand(Collection<String> categories) {
    return categories.stream()
        .flatMap(
            name ->
                recordGroups.containsKey(name) ? recordGroups.get(name).stream() : Stream.of(name))
        .collect(Collectors.toSet());
  }
}
