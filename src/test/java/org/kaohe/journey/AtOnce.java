package org.kaohe.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two people press the same button at the same moment. */
final class AtOnce {

  private AtOnce() {}

  static <T> List<T> twice(Callable<T> press) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    CyclicBarrier both = new CyclicBarrier(2);
    try {
      List<Future<T>> pressed = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        pressed.add(
            threads.submit(
                () -> {
                  both.await();
                  return press.call();
                }));
      }
      return List.of(pressed.get(0).get(), pressed.get(1).get());
    } finally {
      threads.shutdownNow();
    }
  }
}
