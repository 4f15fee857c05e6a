package org.kaohe.development;

/** The running process of an improvement plan, as the engine keeps it. */
public interface PlanProcess {

  /** Starts it inside the current transaction. */
  void start(String planId);

  /** Ends it, wherever it stands; whoever called it goes on. */
  void end(String planId);
}
