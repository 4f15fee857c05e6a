package org.kaohe.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.joda.money.Money;

/** Writes a csv that Excel opens as Chinese and none of whose cells it runs. */
final class CsvWriter {

  private CsvWriter() {}

  static void write(OutputStream out, List<String> headings, Iterable<List<?>> rows)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    print(printer, headings);
    for (List<?> row : rows) {
      print(printer, row);
    }
    printer.flush();
  }

  private static void print(CSVPrinter printer, List<?> row) throws IOException {
    printer.printRecord(row.stream().map(CsvWriter::text).toList());
  }

  private static String text(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Money money) {
      return money.getAmount().toPlainString();
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Boolean truth) {
      return truth ? "是" : "否";
    }
    return value instanceof Number ? value.toString() : FormulaGuard.guard(value.toString());
  }
}
