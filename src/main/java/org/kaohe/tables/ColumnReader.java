package org.kaohe.tables;

import java.util.regex.Pattern;
import org.kaohe.tables.CellParser.BadCell;

/**
 * Reads the cells of one column. What was read lately is remembered, and a cell that says the same
 * has the same object for its value: in a large file most do.
 */
final class ColumnReader {

  private static final Pattern ERROR =
      Pattern.compile("#(N/A|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)");

  private static final int BITS = 16;
  private static final int SPREAD = 0x9E3779B9;

  private final Heading<?> heading;
  private final int place;
  private final String[] texts = new String[1 << BITS];
  private final Object[] values = new Object[1 << BITS];

  /**
   * @param place of the values in a row
   */
  ColumnReader(Heading<?> heading, int place) {
    this.heading = heading;
    this.place = place;
  }

  int place() {
    return place;
  }

  /** Null if the cell is empty or faulty; the row then has the fault. */
  Object read(TableRow row, String text) {
    if (text.isEmpty()) {
      if (heading.required()) {
        row.fault(heading, null, "不能为空");
      }
      return null;
    }
    int slot = text.hashCode() * SPREAD >>> Integer.SIZE - BITS;
    if (text.equals(texts[slot])) {
      return values[slot];
    }
    Object value = parsed(row, text);
    if (value != null) {
      texts[slot] = text;
      values[slot] = value;
    }
    return value;
  }

  private Object parsed(TableRow row, String text) {
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
      throw new BadCell("公式没有保存的结果，请在 Excel 中打开并保存后再导入");
    }
    if (text.charAt(0) == '#' && ERROR.matcher(text).matches()) {
      throw new BadCell("公式的结果是错误值");
    }
  }
}
