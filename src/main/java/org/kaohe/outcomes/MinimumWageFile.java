package org.kaohe.outcomes;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.kaohe.shared.Cny;
import org.kaohe.tables.Cells;
import org.kaohe.tables.Heading;
import org.kaohe.tables.Table;
import org.kaohe.tables.TableFile;
import org.kaohe.tables.TableRow;

/** The file of minimum wages (最低工资), read without a database. */
final class MinimumWageFile {

  static final int LONGEST_PLACE = 64;
  static final int LONGEST_SOURCE = 200;

  /** A month's; an hourly rate or a yearly sum is a slip. */
  static final Money LEAST = Cny.of(500);

  static final Money MOST = Cny.of(50_000);

  static final Heading<String> PLACE = Heading.required("工作地", Cells.text(LONGEST_PLACE));
  static final Heading<LocalDate> FROM = Heading.required("生效日期", Cells.date());
  static final Heading<Money> AMOUNT = Heading.required("最低工资", Cells.money());
  static final Heading<String> SOURCE = Heading.optional("来源", Cells.text(LONGEST_SOURCE));

  private MinimumWageFile() {}

  static List<Heading<?>> headings() {
    return List.of(PLACE, FROM, AMOUNT, SOURCE);
  }

  /**
   * @param table for its faults and ignored headings
   * @param wages whole only if the table has no faults
   */
  record Content(Table table, List<MinimumWage> wages) {}

  /** Every fault of the file is in the table's faults. */
  static Content read(InputStream in, String fileName) {
    Table table = TableFile.read(in, fileName, headings());
    Set<String> seen = new HashSet<>();
    List<MinimumWage> wages = new ArrayList<>();
    for (TableRow row : table.rows()) {
      check(row, seen);
      wages.add(
          MinimumWage.stated(row.get(PLACE), row.get(FROM), row.get(AMOUNT), row.get(SOURCE)));
    }
    return new Content(table, wages);
  }

  private static void check(TableRow row, Set<String> seen) {
    Money amount = row.get(AMOUNT);
    if (amount != null && !isPlausible(amount)) {
      row.fault(AMOUNT, amount.getAmount(), implausible());
    }
    if (row.get(FROM) != null && !seen.add(row.get(PLACE) + "\n" + row.get(FROM))) {
      row.fault(FROM, row.get(FROM), "同一工作地、同一生效日期重复");
    }
  }

  static boolean isPlausible(Money amount) {
    return !amount.isLessThan(LEAST) && !amount.isGreaterThan(MOST);
  }

  static String implausible() {
    return "须为每月的金额，%s–%s 元".formatted(LEAST.getAmount(), MOST.getAmount());
  }
}
