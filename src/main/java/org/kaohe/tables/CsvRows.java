package org.kaohe.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a csv. An empty line counts as a row, as it does in a spreadsheet. */
final class CsvRows {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private CsvRows() {}

  static void read(byte[] content, Consumer<RawRow> rows) {
    try (CSVParser parser = FORMAT.parse(new StringReader(CsvText.of(content)))) {
      readAll(parser, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void readAll(CSVParser parser, Consumer<RawRow> rows) {
    try {
      for (CSVRecord each : parser) {
        rows.accept(row(each));
      }
    } catch (UncheckedIOException e) {
      throw Unreadable.because("第 %d 行的引号不成对，无法读取".formatted(parser.getCurrentLineNumber()));
    }
  }

  private static RawRow row(CSVRecord each) {
    List<String> cells = new ArrayList<>(each.size());
    each.forEach(cell -> cells.add(FormulaGuard.unguard(Width.trim(cell))));
    return new RawRow((int) each.getRecordNumber(), cells);
  }
}
