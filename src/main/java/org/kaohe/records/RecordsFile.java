package org.kaohe.records;

import java.io.InputStream;
import java.util.List;
import org.kaohe.tables.Heading;
import org.kaohe.tables.Table;

/**
 * The records file (记录), read without the database.
 *
 * @param rows rows that were understood
 * @param table with every fault found so far
 */
public record RecordsFile(List<RecordRow> rows, Table table) {

  public static List<Heading<?>> headings() {
    throw new UnsupportedOperationException("not built yet");
  }

  /**
   * Reads the file and checks what can be checked without the staff. Faults are collected in the
   * table.
   *
   * @throws org.kaohe.shared.Refused if the file as a whole is not readable
   */
  public static RecordsFile read(InputStream in, String fileName) {
    throw new UnsupportedOperationException("not built yet");
  }
}
