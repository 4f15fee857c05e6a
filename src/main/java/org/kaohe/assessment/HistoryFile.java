package org.kaohe.assessment;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.tables.CellParser;
import org.kaohe.tables.Cells;
import org.kaohe.tables.Heading;
import org.kaohe.tables.Table;
import org.kaohe.tables.TableFile;
import org.kaohe.tables.TableRow;

/** 历史结果: results of months from before this system. Faults stay in the table until refused. */
public record HistoryFile(Table table, List<Line> lines) {

  static final Heading<EmployeeNumber> EMPLOYEE = Heading.required("工号", Cells.employeeNumber());
  static final Heading<Period> MONTH = Heading.required("期间", Cells.month());
  private static final Heading<BigDecimal> COMPOSITE = Heading.required("综合分", ScoreCell::parse);
  private static final Heading<String> GRADE = Heading.optional("等级", grades());

  /** A row that was understood. */
  public record Line(TableRow source, HistoryRow row) {}

  public static List<Heading<?>> headings() {
    return List.of(EMPLOYEE, MONTH, COMPOSITE, GRADE);
  }

  /**
   * Reads the file without looking at any database.
   *
   * @throws org.kaohe.shared.Refused if the file as a whole is not readable
   */
  public static HistoryFile read(InputStream in, String fileName) {
    Table table = TableFile.read(in, fileName, headings());
    List<Line> lines = new ArrayList<>();
    Map<List<Object>, Integer> seen = new HashMap<>();
    for (TableRow row : table.rows()) {
      if (isWhole(row)) {
        HistoryRow history = history(row);
        Integer earlier =
            seen.putIfAbsent(List.of(history.employee(), history.month()), row.number());
        if (earlier != null) {
          row.fault(MONTH, history.month(), "与第 %d 行是同一员工同一月份".formatted(earlier));
        }
        lines.add(new Line(row, history));
      }
    }
    return new HistoryFile(table, List.copyOf(lines));
  }

  /** All rows, or every fault at once. */
  public List<HistoryRow> rows() {
    table.refuseIfFaulty();
    return lines.stream().map(Line::row).toList();
  }

  private static boolean isWhole(TableRow row) {
    return row.get(EMPLOYEE) != null && row.get(MONTH) != null && row.get(COMPOSITE) != null;
  }

  /** A composite has two decimals by definition; a spreadsheet's further ones are rounded once. */
  private static HistoryRow history(TableRow row) {
    return new HistoryRow(
        row.get(EMPLOYEE),
        row.get(MONTH),
        row.get(COMPOSITE).setScale(Scores.DECIMALS, RoundingMode.HALF_UP),
        row.get(GRADE));
  }

  private static CellParser<String> grades() {
    Map<String, String> words = new LinkedHashMap<>();
    List.of(ScoringRules.EXCELLENT, ScoringRules.GOOD, ScoringRules.PASS, ScoringRules.FAIL)
        .forEach(grade -> words.put(grade, grade));
    return Cells.oneOf(words);
  }
}
