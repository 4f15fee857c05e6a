package org.kaohe.tables;

/** Understands the text of one cell: trimmed, full-width forms made half-width, never empty. */
@FunctionalInterface
public interface CellParser<T> {

  /**
   * @throws BadCell with what is wrong and what is allowed, in Chinese
   */
  T parse(String text);

  /** A cell that cannot be understood. */
  class BadCell extends RuntimeException {
    public BadCell(String message) {
      super(message);
    }
  }
}
