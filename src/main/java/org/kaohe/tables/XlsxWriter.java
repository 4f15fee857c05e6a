package org.kaohe.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.joda.money.Money;

/** Writes sheets: amounts as numbers with two decimals, dates as dates, all else as text. */
final class XlsxWriter {

  /** Rows held in memory until they are written out. */
  private static final int FLUSH_EVERY = 1_000;

  private static final double WIDTH = 14;

  private XlsxWriter() {}

  static void write(
      OutputStream out, String sheetName, List<String> headings, Iterable<List<?>> rows)
      throws IOException {
    write(out, List.of(new Sheet(sheetName, headings, rows)));
  }

  static void write(OutputStream out, List<Sheet> sheets) throws IOException {
    Workbook workbook = new Workbook(out, "kaohe", "1.0");
    for (Sheet sheet : sheets) {
      Worksheet worksheet = workbook.newWorksheet(sheet.name());
      headings(worksheet, sheet.headings());
      rows(worksheet, sheet.rows());
      worksheet.finish();
    }
    workbook.finish();
  }

  private static void rows(Worksheet sheet, Iterable<List<?>> rows) throws IOException {
    int at = 1;
    for (List<?> row : rows) {
      row(sheet, at, row);
      if (at++ % FLUSH_EVERY == 0) {
        sheet.flush();
      }
    }
  }

  private static void headings(Worksheet sheet, List<String> headings) {
    sheet.freezePane(0, 1);
    for (int column = 0; column < headings.size(); column++) {
      sheet.width(column, WIDTH);
      sheet.value(0, column, FormulaGuard.guard(headings.get(column)));
      sheet.style(0, column).bold().set();
    }
  }

  private static void row(Worksheet sheet, int at, List<?> row) {
    for (int column = 0; column < row.size(); column++) {
      if (row.get(column) != null) {
        cell(sheet, at, column, row.get(column));
      }
    }
  }

  private static void cell(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof Money money) {
      sheet.value(row, column, plain(money.getAmount()));
      sheet.style(row, column).format("0.00").set();
    } else if (value instanceof BigDecimal number) {
      sheet.value(row, column, plain(number));
    } else if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof LocalDate day) {
      sheet.value(row, column, day);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else {
      sheet.value(row, column, text(value));
    }
  }

  /** Without an exponent, which not every reader of the file understands. */
  private static BigDecimal plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private static String text(Object value) {
    return value instanceof Boolean truth
        ? (truth ? "是" : "否")
        : FormulaGuard.guard(value.toString());
  }
}
