package org.kaohe.escalation;

/** The running process of a case, as the engine keeps it. */
public interface CaseProcess {

  /** Starts it inside the current transaction. */
  void start(String caseId);

  /** Ends it, and whatever it called, if it runs. */
  void withdraw(String caseId);
}
