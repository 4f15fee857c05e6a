package org.kaohe.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@KaoheTest
class LetterNumbersTest {

  private static final int THREADS = 6;
  private static final int EACH = 10;

  @Autowired LetterNumbers numbers;
  @Autowired TransactionTemplate transaction;

  @Test
  void manyAtOnceTakeNumbersWithoutGapsThoughEveryThirdTransactionFails() throws Exception {
    Set<Integer> taken = new ConcurrentSkipListSet<>();

    atOnce(() -> takeSome(2191, taken));

    assertThat(taken)
        .isEqualTo(new TreeSet<>(IntStream.rangeClosed(1, taken.size()).boxed().toList()));
    assertThat(taken).hasSize(2 * THREADS * (EACH - 4));
  }

  @Test
  void eachKindAndYearBeginsAtOne() {
    assertThat(take(LetterKind.WARNING, 2192, 3)).isEqualTo(1);
    assertThat(take(LetterKind.WARNING, 2192, 1)).isEqualTo(4);
    assertThat(take(LetterKind.WARNING, 2193, 1)).isEqualTo(1);
    assertThat(take(LetterKind.CORRECTION, 2192, 1)).isEqualTo(1);
  }

  private int take(LetterKind kind, int year, int many) {
    return transaction.execute(status -> numbers.take(kind, year, many));
  }

  /** Two numbers each time. */
  private Void takeSome(int year, Set<Integer> taken) {
    for (int i = 0; i < EACH; i++) {
      boolean fails = i % 3 == 0;
      transaction.executeWithoutResult(
          status -> {
            int first = numbers.take(LetterKind.WARNING, year, 2);
            if (fails) {
              status.setRollbackOnly();
            } else {
              assertThat(taken.add(first)).isTrue();
              assertThat(taken.add(first + 1)).isTrue();
            }
          });
    }
    return null;
  }

  private static void atOnce(Callable<Void> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<Void> each : pool.invokeAll(Collections.nCopies(THREADS, work))) {
        each.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
