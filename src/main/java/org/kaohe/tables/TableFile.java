package org.kaohe.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads and writes the files that people keep in a spreadsheet: {@code .xlsx} and {@code .csv}. */
public final class TableFile {

  public static final int MAX_BYTES = 20 * 1024 * 1024;
  public static final int MAX_ROWS = 200_000;

  private TableFile() {}

  /**
   * Reads the first sheet of an {@code .xlsx}, or a {@code .csv} in UTF-8 or GB18030. Cells that
   * cannot be understood, and empty required ones, are in the table's faults.
   *
   * @throws org.kaohe.shared.Refused if the file as a whole cannot be read: not what its name says,
   *     too large, without headings or some of the required ones
   */
  public static Table read(InputStream in, String fileName, List<Heading<?>> headings) {
    byte[] content = content(in);
    FileType type = FileType.of(fileName, content);
    TableBuilder table = new TableBuilder(headings, type == FileType.CSV);
    if (type == FileType.CSV) {
      CsvRows.read(content, table);
    } else {
      XlsxRows.read(content, table);
    }
    return table.build();
  }

  /** Values: text, numbers, Money, dates, booleans; null is an empty cell. Closes nothing. */
  public static void writeXlsx(
      OutputStream out, String sheet, List<String> headings, Iterable<List<?>> rows) {
    try {
      XlsxWriter.write(out, sheet, headings, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Several sheets, each written as it is read. Values as above. */
  public static void writeXlsx(OutputStream out, List<Sheet> sheets) {
    try {
      XlsxWriter.write(out, sheets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** UTF-8 with BOM, as Excel wants it. Values as in {@link #writeXlsx}. */
  public static void writeCsv(OutputStream out, List<String> headings, Iterable<List<?>> rows) {
    try {
      CsvWriter.write(out, headings, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] content(InputStream in) {
    try {
      byte[] content = in.readNBytes(MAX_BYTES + 1);
      if (content.length > MAX_BYTES) {
        throw Unreadable.tooLarge("文件超过 20 MiB，请分成几个文件");
      }
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
