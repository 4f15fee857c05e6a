package org.kaohe.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Does to a piece of work what a kill of the process would: from some statement on nothing reaches
 * the database any more, nor is what did ever committed.
 */
@Component
public class Kills {

  /** Would tell at length of each of its deaths. */
  private static final Logger ENGINE = (Logger) LoggerFactory.getLogger("org.camunda.bpm");

  private final WatchedDatabase database;

  Kills(DataSource database) {
    this.database = (WatchedDatabase) database;
  }

  /**
   * Tries the work again and again, killed at its commit, at its first statement, at a later one, …
   * until it lives through.
   *
   * @param work in this thread
   * @param afterEach looks at what a kill has left behind
   * @return how often it was killed
   */
  public int untilItLives(Runnable work, Runnable afterEach) {
    Level before = ENGINE.getLevel();
    ENGINE.setLevel(Level.OFF);
    try {
      return killAndLive(work, afterEach);
    } finally {
      ENGINE.setLevel(before);
    }
  }

  private int killAndLive(Runnable work, Runnable afterEach) {
    int kills = 0;
    boolean killed = killed(new Kill(Integer.MAX_VALUE), work);
    for (int step = 1; killed; step += Math.max(1, step / 2)) {
      kills++;
      afterEach.run();
      killed = killed(new Kill(step), work);
    }
    return kills;
  }

  private boolean killed(Kill kill, Runnable work) {
    database.watch(kill);
    try {
      work.run();
    } catch (RuntimeException failure) {
      if (!kill.done()) {
        throw failure;
      }
    } finally {
      database.watch(null);
    }
    return kill.done();
  }

  private static final class Kill implements WatchedDatabase.Watch {

    private final Thread victim = Thread.currentThread();
    private final int stepsAtMost;
    private int stepsLeft;
    private boolean uncommitted;

    /**
     * @param step which statement kills; the largest number: the commit does
     */
    private Kill(int step) {
      stepsAtMost = step;
      stepsLeft = step;
    }

    private boolean done() {
      return stepsLeft <= 0;
    }

    @Override
    public void statement() {
      uncommitted = true;
      if (Thread.currentThread() == victim && --stepsLeft <= 0) {
        throw new IllegalStateException("Killed");
      }
    }

    @Override
    public void commit() {
      if (!uncommitted) {
        return; // as the engine does once more after a job, when there is nothing left to kill
      }
      if (Thread.currentThread() == victim && stepsAtMost == Integer.MAX_VALUE) {
        stepsLeft = 0;
      }
      statement();
      uncommitted = false;
    }
  }
}
