package org.kaohe.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.kaohe.shared.Refused;

/** The rows of an xlsx's first visible sheet, streamed. */
final class XlsxRows {

  private XlsxRows() {}

  static void read(byte[] content, Consumer<RawRow> rows) {
    ReadingOptions options = new ReadingOptions(XlsxArchive.check(content), true);
    try (ReadableWorkbook workbook =
            new ReadableWorkbook(new ByteArrayInputStream(content), options);
        Stream<Row> stream = firstSheet(workbook).openStream()) {
      stream.forEach(row -> rows.accept(raw(row)));
    } catch (Refused refused) {
      throw refused;
    } catch (IOException | RuntimeException e) {
      throw Unreadable.because("Excel 工作簿已损坏或格式不受支持，请在 Excel 中另存为 .xlsx 再导入", e);
    }
  }

  private static Sheet firstSheet(ReadableWorkbook workbook) {
    return workbook
        .getSheets()
        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
        .findFirst()
        .orElseThrow(() -> Unreadable.because("Excel 工作簿没有可见的工作表"));
  }

  private static RawRow raw(Row row) {
    List<String> cells = new ArrayList<>(row.getCellCount());
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(XlsxCells.text(row.getCell(i)));
    }
    return new RawRow(row.getRowNum(), cells);
  }
}
