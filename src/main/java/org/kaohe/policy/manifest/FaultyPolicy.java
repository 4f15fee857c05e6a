package org.kaohe.policy.manifest;

import java.util.List;
import java.util.stream.Collectors;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;

/** A manifest or decision table that can't be used: all its faults, each with file and place. */
public class FaultyPolicy extends Refused {

  public FaultyPolicy(List<Fault> faults) {
    super(
        Reason.INVALID,
        "policy-faulty",
        "方案文件有 " + faults.size() + " 处错误：" + listed(faults),
        faults);
  }

  private static String listed(List<Fault> faults) {
    return faults.stream().map(Fault::toString).collect(Collectors.joining("；"));
  }

  /** Refuses if there is any fault. */
  public static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new FaultyPolicy(faults);
    }
  }
}
