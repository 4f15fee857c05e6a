package org.kaohe.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.kaohe.tables.CellParser.BadCell;

/**
 * Reads the cells of one column. Values of cells that say the same are the same object: in a large
 * file most do, which saves most of the time and of the memory.
 */
final class ColumnReader {

  private static final Pattern ERROR =
      Pattern.compile("#(N/A|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)");

  private static final int LONGEST = 16;
  private static final int MOST = 60_000;

  private final Heading<?> heading;
  private final int place;
  private final Map<String, Object> known = new HashMap<>();

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
    Object same = known.get(text);
    return same != null ? same : parsed(row, text);
  }

  private Object parsed(TableRow row, String text) {
    try {
      refuseFailedFormula(text);
      Object value = heading.parser().parse(text);
      if (text.length() <= LONGEST && known.size() < MOST) {
        known.put(text, value);
      }
      return value;
    } catch (BadCell bad) {
      row.fault(heading, text, bad.getMessage());
      return null;
    }
  }

  private static void refuseFailedFormula(String text) {
    if (text.equals(XlsxCells.NOT_CALCULATED)) {
      throw new BadCell("公式没有保存的结果,请在 Excel 中打开并保存后再导入");
    }
    if (text.charAt(0) == '#' && ERROR.matcher(text).matches()) {
      throw new BadCell("公式的结果是错误值");
    }
  }
}
