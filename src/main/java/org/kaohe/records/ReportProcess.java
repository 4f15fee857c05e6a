package org.kaohe.records;

/** The running process of a report, as the engine keeps it. */
public interface ReportProcess {

  /** Starts it inside the current transaction. */
  void start(String reportId);

  /** HR wrote down what the employee says: the process no longer waits for it. */
  void heard(String reportId);
}
