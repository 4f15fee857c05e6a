package org.kaohe.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts what is too long for one statement into parts. */
public final class Chunks {

  /** As many values as one IN list or JDBC batch takes. */
  public static final int SIZE = 500;

  private Chunks() {}

  /** Parts of at most {@link #SIZE}, in order; none of an empty collection. */
  public static <T> List<List<T>> of(Collection<T> all) {
    List<T> list = List.copyOf(all);
    List<List<T>> parts = new ArrayList<>();
    for (int from = 0; from < list.size(); from += SIZE) {
      parts.add(list.subList(from, Math.min(from + SIZE, list.size())));
    }
    return parts;
  }
}
