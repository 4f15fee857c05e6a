package org.kaohe.tables;

/**
 * Understands the text of one cell, which is trimmed and never empty. Full-width forms are as
 * written: the parsers of {@link Cells} understand them where they are numbers or words.
 */
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
