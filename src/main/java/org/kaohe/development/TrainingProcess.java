package org.kaohe.development;

/** The running process of an assigned training, as the engine keeps it. */
public interface TrainingProcess {

  /** Starts it inside the current transaction. */
  void start(String trainingId);

  /** A session was chosen elsewhere than in its task. */
  void chosen(String trainingId);

  /** The session has a result, or fell through, elsewhere than in its task. */
  void recorded(String trainingId);

  /** Ends it, wherever it stands. */
  void end(String trainingId);
}
