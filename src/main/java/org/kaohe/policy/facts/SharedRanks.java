package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Ranks in which whoever is tied shares the rank, and the next is skipped: 1, 1, 3. */
final class SharedRanks {

  /** A missing figure sorts last. */
  static final Comparator<BigDecimal> HIGHER_FIRST =
      Comparator.nullsLast(Comparator.reverseOrder());

  private SharedRanks() {}

  static <T> Map<String, Integer> of(
      Collection<T> candidates, Comparator<T> order, Function<T, String> name) {
    List<T> ranked = candidates.stream().sorted(order).toList();
    Map<String, Integer> ranks = new HashMap<>();
    for (int i = 0; i < ranked.size(); i++) {
      boolean tied = i > 0 && order.compare(ranked.get(i - 1), ranked.get(i)) == 0;
      int rank = tied ? ranks.get(name.apply(ranked.get(i - 1))) : i + 1;
      ranks.put(name.apply(ranked.get(i)), rank);
    }
    return ranks;
  }
}
