package org.kaohe.records;

/** The running process of a claim, as the engine keeps it. */
public interface ClaimProcess {

  /** Starts it inside the current transaction. */
  void start(String claimId);
}
