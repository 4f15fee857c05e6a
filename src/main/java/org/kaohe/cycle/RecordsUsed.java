package org.kaohe.cycle;

import java.util.Set;

/** Which records took effect in a month's outcomes, as they were last computed. */
public interface RecordsUsed {

  /** Replaces what an earlier computation used. */
  void replace(String cycleId, Set<String> numbers);

  Set<String> of(String cycleId);
}
