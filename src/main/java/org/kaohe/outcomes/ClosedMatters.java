package org.kaohe.outcomes;

import java.util.Optional;
import org.kaohe.shared.Refused;

/** All closed matters; they are only added. */
public interface ClosedMatters {

  Optional<ClosedMatter> find(String lineId);

  /**
   * @throws Refused if the matter is closed already
   */
  void add(ClosedMatter closed);
}
