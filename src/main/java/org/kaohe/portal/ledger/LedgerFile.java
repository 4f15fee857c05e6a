package org.kaohe.portal.ledger;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.tables.Sheet;
import org.kaohe.tables.TableFile;

/** A person's year as a spreadsheet: its rows, its sums, and what moves no money. */
public final class LedgerFile {

  private static final List<String> ROWS =
      List.of("工资月份", "期间", "规则", "项目", "类别", "方案金额", "执行金额", "豁免", "以后月份", "对工资的影响", "说明", "依据编号");

  private static final List<String> TOTALS = List.of("类别", "方案金额", "执行金额", "豁免", "以后月份", "对工资的影响");

  private static final List<String> OTHERS = List.of("期间", "规则", "项目", "类别", "原因", "依据编号");

  private LedgerFile() {}

  /** Closes nothing. */
  public static void writeXlsx(PersonYear year, OutputStream out) {
    TableFile.writeXlsx(
        out,
        List.of(
            new Sheet("明细", ROWS, year.rows().stream().<List<?>>map(LedgerFile::row).toList()),
            new Sheet("合计", TOTALS, totals(year)),
            new Sheet("其他奖惩", OTHERS, others(year))));
  }

  private static List<?> row(LedgerRow row) {
    List<Object> cells = new ArrayList<>();
    cells.add(row.payMonth().toString());
    cells.add(row.line().period().toString());
    cells.add(row.line().rule());
    cells.add(row.line().basis().title());
    cells.add(row.kind().label());
    cells.addAll(List.of(row.policyAmount(), row.executed(), row.waived(), row.carried()));
    cells.add(row.effect());
    cells.add(remark(row));
    cells.add(row.line().id());
    return cells;
  }

  private static String remark(LedgerRow row) {
    List<String> remarks = new ArrayList<>();
    if (row.isMoved()) {
      remarks.add("计入 %s 工资".formatted(row.payMonth()));
    }
    if (row.isCorrection()) {
      remarks.add((row.isReversal() ? "冲回" : "更正") + "：" + row.reason());
    }
    return String.join("；", remarks);
  }

  private static List<List<?>> totals(PersonYear year) {
    List<List<?>> rows = new ArrayList<>();
    year.totals()
        .forEach(
            (kind, total) ->
                rows.add(
                    List.of(
                        kind.label(),
                        total.policyAmount(),
                        total.executed(),
                        total.waived(),
                        total.carried(),
                        total.effect())));
    rows.add(List.of("合计", "", "", "", "", year.net()));
    return rows;
  }

  private static List<List<?>> others(PersonYear year) {
    return year.others().stream()
        .<List<?>>map(
            line ->
                List.of(
                    line.period().toString(),
                    line.rule(),
                    line.basis().title(),
                    line.kind().label(),
                    line.basis().reason(),
                    line.id()))
        .toList();
  }
}
