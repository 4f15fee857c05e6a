package org.kaohe.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets several threads do the same at the same moment. */
final class AtOnce {

  private AtOnce() {}

  /** What failed, of all of them. */
  static List<Throwable> failures(int threads, Callable<?> action) throws Exception {
    CyclicBarrier start = new CyclicBarrier(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(
            pool.submit(
                () -> {
                  start.await(30, TimeUnit.SECONDS);
                  return action.call();
                }));
      }
      return failuresOf(running);
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<Throwable> failuresOf(List<Future<?>> running) throws Exception {
    List<Throwable> failures = new ArrayList<>();
    for (Future<?> one : running) {
      try {
        one.get(60, TimeUnit.SECONDS);
      } catch (ExecutionException e) {
        failures.add(e.getCause());
      }
    }
    return failures;
  }
}
