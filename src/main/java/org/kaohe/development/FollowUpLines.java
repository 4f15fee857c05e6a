package org.kaohe.development;

import java.util.List;

/** Final lines that ask for a plan or a training which nobody has opened yet. */
public interface FollowUpLines {

  /** Ids of standing final lines of the cycle, whose matter is not closed, in their order. */
  List<String> open(String cycleId, int atMost);
}
