package org.kaohe.assessment;

import java.io.InputStream;
import java.util.List;
import org.kaohe.tables.Table;
import org.kaohe.tables.TableRow;

/** 历史结果: results of months from before this system. Faults stay in the table until refused. */
public record HistoryFile(Table table, List<Line> lines) {

  /** A row that was understood. */
  public record Line(TableRow source, HistoryRow row) {}

  /** Reads the file without looking at any database. */
  public static HistoryFile read(InputStream in, String fileName) {
    throw new UnsupportedOperationException();
  }

  /** All rows, or every fault at once. */
  public List<HistoryRow> rows() {
    table.refuseIfFaulty();
    return lines.stream().map(Line::row).toList();
  }
}
