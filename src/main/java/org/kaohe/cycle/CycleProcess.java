package org.kaohe.cycle;

/** The running process of a cycle, as the engine keeps it. */
public interface CycleProcess {

  /** Key of the process that a cycle of this kind of period runs as. */
  String keyOf(Cycle cycle);

  /** Starts it inside the current transaction. */
  void start(Cycle cycle);

  /** Ends it inside the current transaction, wherever it stands; its tasks go. */
  void cancel(String cycleId);
}
