package org.kaohe.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.kaohe.shared.Fault;
import org.kaohe.tables.CellParser.BadCell;

/** Makes a table of rows of text: the first that is not blank holds the headings. */
final class TableBuilder implements Consumer<RawRow> {

  private static final Pattern ERROR =
      Pattern.compile("#(N/A|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)");

  private final List<Heading<?>> known;
  private final boolean fixedWidth;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<TableRow> rows = new ArrayList<>();
  private final List<Fault> faults = new Faults();
  private HeadingRow headings;

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
    } else if (rows.size() == TableFile.MAX_ROWS) {
      throw Unreadable.tooLarge("文件超过 %,d 行数据,请分成几个文件".formatted(TableFile.MAX_ROWS));
    } else {
      rows.add(parse(row));
    }
  }

  Table build() {
    if (headings == null) {
      throw Unreadable.because("文件是空的,没有标题行");
    }
    return new Table(rows, headings.found(), headings.ignored(), faults);
  }

  private TableRow parse(RawRow row) {
    Object[] values = new Object[columns.size()];
    TableRow parsed = new TableRow(row.number(), columns, values, faults);
    Heading<?>[] byColumn = headings.byColumn();
    for (int column = 0; column < byColumn.length; column++) {
      if (byColumn[column] != null) {
        Heading<?> heading = byColumn[column];
        values[columns.get(heading.name())] = value(parsed, heading, row.cell(column));
      }
    }
    checkWidth(row);
    return parsed;
  }

  private static Object value(TableRow row, Heading<?> heading, String text) {
    if (text.isEmpty()) {
      if (heading.required()) {
        row.fault(heading, null, "不能为空");
      }
      return null;
    }
    try {
      refuseFailedFormula(text);
      return heading.parser().parse(text);
    } catch (BadCell bad) {
      row.fault(heading, text, bad.getMessage());
      return null;
    }
  }

  private static void refuseFailedFormula(String text) {
    if (text.equals(XlsxCells.NOT_CALCULATED)) {
      throw new BadCell("公式没有保存的结果,请在 Excel 中打开并保存后再导入");
    }
    if (ERROR.matcher(text).matches()) {
      throw new BadCell("公式的结果是错误值");
    }
  }

  private void checkWidth(RawRow row) {
    int width = headings.byColumn().length;
    if (fixedWidth && row.cells().stream().skip(width).anyMatch(cell -> !cell.isEmpty())) {
      faults.add(
          Fault.at(
              "第 %d 行".formatted(row.number()),
              row.cells().size() + " 列",
              "列数多于标题行的 %d 列;含逗号的内容须用英文双引号括起".formatted(width)));
    }
  }
}
