package org.kaohe.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a person sees in a cell, as text: a percentage with its sign, a date as ISO date. */
final class XlsxCells {

  /** A formula whose result was not saved with the file. */
  static final String NOT_CALCULATED = "#NOT-CALCULATED";

  /** A spreadsheet's numbers have fifteen digits; what follows is noise of its binary fractions. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");
  private static final Pattern DATE = Pattern.compile("[yYdD]|mmm");

  /** Built-in date formats, among them those of the Chinese editions. */
  private static final Set<Integer> DATE_IDS =
      Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

  private XlsxCells() {}

  static String text(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    Object value = cell.getValue();
    if (value == null) {
      return cell.getType() == CellType.FORMULA ? NOT_CALCULATED : "";
    }
    if (value instanceof BigDecimal number) {
      return number(cell, number);
    }
    return value instanceof Boolean truth
        ? (truth ? "TRUE" : "FALSE")
        : FormulaGuard.unguard(Width.trim(value.toString()));
  }

  private static String number(Cell cell, BigDecimal raw) {
    BigDecimal number = raw.stripTrailingZeros();
    if (number.scale() > 0) {
      number = number.round(DIGITS).stripTrailingZeros();
    }
    if (Math.abs((long) number.precision() - number.scale()) > 30) {
      return raw.toString();
    }
    String format = QUOTED.matcher(format(cell)).replaceAll("");
    if (isDate(cell, format)) {
      return date(cell.asDate());
    }
    return format.contains("%")
        ? number.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
        : number.toPlainString();
  }

  private static String format(Cell cell) {
    return cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
  }

  private static boolean isDate(Cell cell, String format) {
    Integer id = cell.getDataFormatId();
    return id != null && DATE_IDS.contains(id) || DATE.matcher(format).find();
  }

  private static String date(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? time.toLocalDate().toString()
        : time.toString();
  }
}
