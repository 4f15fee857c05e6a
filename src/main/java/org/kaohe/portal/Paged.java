package org.kaohe.portal;

import java.util.List;

/**
 * A part of a long list.
 *
 * @param page from 1
 * @param pages at least 1
 * @param total of the whole list
 */
public record Paged<T>(List<T> items, int page, int pages, int total) {

  public static final int SIZE = 50;

  /** A page beyond the list's ends becomes the nearest one. */
  public static <T> Paged<T> of(List<T> all, int asked) {
    int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
    int page = Math.min(pages, Math.max(1, asked));
    int from = (page - 1) * SIZE;
    List<T> items = List.copyOf(all.subList(from, Math.min(all.size(), from + SIZE)));
    return new Paged<>(items, page, pages, all.size());
  }

  /** The same part, its items looked at otherwise. */
  public <S> Paged<S> with(List<S> others) {
    return new Paged<>(others, page, pages, total);
  }

  public boolean isFirst() {
    return page == 1;
  }

  public boolean isLast() {
    return page == pages;
  }
}
