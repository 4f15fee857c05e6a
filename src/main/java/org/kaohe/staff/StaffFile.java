package org.kaohe.staff;

import java.io.InputStream;
import java.util.List;
import org.kaohe.tables.Heading;
import org.kaohe.tables.Table;

/** The staff file (formats: 员工), read without a database. */
public final class StaffFile {

  private StaffFile() {}

  public static List<Heading<?>> headings() {
    throw new UnsupportedOperationException();
  }

  /** Every fault that the file alone shows is in the table's faults. */
  public static Content read(InputStream in, String fileName) {
    throw new UnsupportedOperationException();
  }

  /**
   * @param table for its faults and ignored headings
   * @param rows the rows that could be read whole
   */
  public record Content(Table table, List<StaffRow> rows) {}
}
