package org.kaohe.assessment;

import java.io.InputStream;
import java.util.List;
import org.kaohe.tables.Table;

/** 评价: reviews for a trial. Faults stay in the table until refused. */
public record ReviewsFile(Table table, List<ReviewRow> lines) {

  /** Reads the file without looking at any database. */
  public static ReviewsFile read(InputStream in, String fileName) {
    throw new UnsupportedOperationException();
  }

  /** All rows, or every fault at once. */
  public List<ReviewRow> rows() {
    table.refuseIfFaulty();
    return lines;
  }
}
