package org.kaohe.tables;

import java.util.List;

/** A row as text; an empty cell is an empty text. Its number is the one a spreadsheet shows. */
record RawRow(int number, List<String> cells) {

  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
