package org.kaohe.tables;

import java.util.List;
import java.util.Map;
import org.kaohe.shared.Fault;

/** One row of a file that was read; its number is the one that a spreadsheet shows. */
public final class TableRow {

  private final int number;
  private final Map<String, Integer> columns;
  private final Object[] values;
  private final List<Fault> faults;

  /**
   * @param columns the place of each known heading's value; shared by all rows
   * @param faults the file's; shared by all rows
   */
  TableRow(int number, Map<String, Integer> columns, Object[] values, List<Fault> faults) {
    this.number = number;
    this.columns = columns;
    this.values = values;
    this.faults = faults;
  }

  public int number() {
    return number;
  }

  /** The cell's value; null if it is empty, unreadable, or the file lacks the heading. */
  @SuppressWarnings("unchecked")
  public <T> T get(Heading<T> heading) {
    Integer column = columns.get(heading.name());
    return column == null ? null : (T) values[column];
  }

  /** Adds a fault of this row to the file's faults. */
  public void fault(Heading<?> heading, Object value, String message) {
    faults.add(Fault.at("第 %d 行 %s".formatted(number, heading.name()), value, message));
  }
}
