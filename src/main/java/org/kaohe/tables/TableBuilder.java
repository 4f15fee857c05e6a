package org.kaohe.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kaohe.shared.Fault;

/** Makes a table of rows of text: the first that is not blank holds the headings. */
final class TableBuilder implements Consumer<RawRow> {

  private final List<Heading<?>> known;
  private final boolean fixedWidth;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<TableRow> rows = new ArrayList<>();
  private final List<Fault> faults = new Faults();
  private HeadingRow headings;
  private ColumnReader[] readers;

  /**
   * @param fixedWidth a row longer than the headings is a fault: in a csv, an unquoted comma moves
   *     every value after it under a wrong heading
   */
  TableBuilder(List<Heading<?>> known, boolean fixedWidth) {
    this.known = known;
    this.fixedWidth = fixedWidth;
    for (Heading<?> heading : known) {
      columns.put(heading.name(), columns.size());
    }
  }

  @Override
  public void accept(RawRow row) {
    if (row.isBlank()) {
      return;
    }
    if (headings == null) {
      headings = new HeadingRow(known, row);
      readers = readers(headings.byColumn());
    } else if (rows.size() == TableFile.MAX_ROWS) {
      throw Unreadable.tooLarge("文件超过 %,d 行数据，请分成几个文件".formatted(TableFile.MAX_ROWS));
    } else {
      rows.add(parse(row));
    }
  }

  Table build() {
    if (headings == null) {
      throw Unreadable.because("文件是空的，没有标题行");
    }
    return new Table(rows, headings.found(), headings.ignored(), faults);
  }

  private TableRow parse(RawRow row) {
    Object[] values = new Object[columns.size()];
    TableRow parsed = new TableRow(row.number(), columns, values, faults);
    for (int column = 0; column < readers.length; column++) {
      if (readers[column] != null) {
        values[readers[column].place()] = readers[column].read(parsed, row.cell(column));
      }
    }
    checkWidth(row);
    return parsed;
  }

  /** One for each column of the file; null where its heading is not known. */
  private ColumnReader[] readers(Heading<?>[] byColumn) {
    ColumnReader[] all = new ColumnReader[byColumn.length];
    for (int column = 0; column < all.length; column++) {
      if (byColumn[column] != null) {
        all[column] = new ColumnReader(byColumn[column], columns.get(byColumn[column].name()));
      }
    }
    return all;
  }

  private void checkWidth(RawRow row) {
    int width = headings.byColumn().length;
    if (fixedWidth
        && row.cells().size() > width
        && row.cells().stream().skip(width).anyMatch(cell -> !cell.isEmpty())) {
      faults.add(
          Fault.at(
              "第 %d 行".formatted(row.number()),
              row.cells().size() + " 列",
              "列数多于标题行的 %d 列；含逗号的内容须用英文双引号括起".formatted(width)));
    }
  }
}
