package org.kaohe.policychange;

/** The running process of a change, as the engine keeps it. */
public interface ChangeProcess {

  /** Starts it inside the current transaction. */
  void start(String changeId);

  /** Ends it inside the current transaction. */
  void withdraw(String changeId);
}
