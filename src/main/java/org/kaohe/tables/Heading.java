package org.kaohe.tables;

/** One column of a file: its heading in the first row, and how its cells are read. */
public record Heading<T>(String name, boolean required, CellParser<T> parser) {

  public static <T> Heading<T> required(String name, CellParser<T> parser) {
    return new Heading<>(name, true, parser);
  }

  public static <T> Heading<T> optional(String name, CellParser<T> parser) {
    return new Heading<>(name, false, parser);
  }
}
