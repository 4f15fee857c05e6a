package org.kaohe.cycle;

/** The running process of a cycle, as the engine keeps it. */
public interface CycleProcess {

  /** Starts it inside the current transaction. */
  void start(Cycle cycle);

  /** Ends it inside the current transaction, wherever it stands; its tasks go. */
  void cancel(String cycleId);
}
