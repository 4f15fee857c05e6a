package org.kaohe.cycle.process;

/** The gateway flags of the cycles' processes; nothing else stays in the engine. */
final class CycleVariables {

  static final String ALL_STARTED = "allStarted";
  static final String COLLECTED = "collected";
  static final String CYCLE_FINAL = "cycleFinal";
  static final String MONTH_FINAL = "monthFinal";
  static final String FOLLOWED_UP = "followedUp";
  static final String ALL_CANCELLED = "allCancelled";

  private CycleVariables() {}
}
