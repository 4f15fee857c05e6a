package org.kaohe.appeal;

/** The running process of an appeal, as the engine keeps it. */
public interface AppealProcess {

  /** Starts it inside the current transaction. */
  void start(String appealId);
}
