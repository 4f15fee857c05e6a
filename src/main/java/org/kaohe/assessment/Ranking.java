package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ranks by score, ties broken and, if still tied, shared: 1, 1, 3 (policies A9). */
final class Ranking {

  private Ranking() {}

  /**
   * Somebody or some team to be ranked.
   *
   * @param score not null
   */
  record Entry<K>(K who, BigDecimal score, TieBreakers tieBreakers) {}

  static <K> Map<K, Integer> of(List<Entry<K>> entries) {
    Comparator<Entry<K>> bestFirst =
        Comparator.<Entry<K>, BigDecimal>comparing(Entry::score, Comparator.reverseOrder())
            .thenComparing(Entry::tieBreakers, TieBreakers.BEST_FIRST);
    List<Entry<K>> ordered = entries.stream().sorted(bestFirst).toList();
    Map<K, Integer> ranks = new HashMap<>();
    int shared = 0;
    for (int place = 0; place < ordered.size(); place++) {
      boolean tied =
          place > 0 && bestFirst.compare(ordered.get(place - 1), ordered.get(place)) == 0;
      shared = tied ? shared : place + 1;
      ranks.put(ordered.get(place).who(), shared);
    }
    return ranks;
  }
}
