package org.kaohe.policy;

import java.math.BigDecimal;
import java.util.Map;

/** Makes a policy of its text. */
public interface PolicyReading {

  /**
   * @param figures in place of the manifest's
   * @throws org.kaohe.shared.Refused with every fault: file, place, reason
   */
  Policy read(PolicyText text, Map<String, BigDecimal> figures, int version);
}
