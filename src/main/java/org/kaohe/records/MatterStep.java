package org.kaohe.records;

/** What a report or a claim waits for. */
public enum MatterStep {
  INVESTIGATE("调查违纪报告"),
  STATE("对违纪报告作出陈述"),
  VERIFY("核实违纪报告"),
  CHECK("核对奖励申报"),
  DECIDE("审批奖励申报");

  private final String label;

  MatterStep(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
