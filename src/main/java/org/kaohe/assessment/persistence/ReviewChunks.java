package org.kaohe.assessment.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts what is too long for one statement or batch. */
final class ReviewChunks {

  private static final int SIZE = 500;

  private ReviewChunks() {}

  static <T> Stream<List<T>> of(Collection<T> all) {
    List<T> list = new ArrayList<>(all);
    return IntStream.range(0, (list.size() + SIZE - 1) / SIZE)
        .mapToObj(i -> list.subList(i * SIZE, Math.min((i + 1) * SIZE, list.size())));
  }
}
