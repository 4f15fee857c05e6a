package org.kaohe.staff;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.tables.Cells;
import org.kaohe.tables.Heading;
import org.kaohe.tables.Table;
import org.kaohe.tables.TableFile;
import org.kaohe.tables.TableRow;

/** The staff file (formats: 员工), read without a database. */
public final class StaffFile {

  static final Heading<EmployeeNumber> NUMBER = Heading.required("工号", Cells.employeeNumber());
  static final Heading<String> NAME = Heading.required("姓名", Cells.text(64));
  static final Heading<String> DEPARTMENT = Heading.required("部门", Cells.text(64));
  static final Heading<String> TEAM = Heading.required("团队", Cells.text(64));
  static final Heading<String> POSITION = Heading.optional("岗位", Cells.text(64));
  static final Heading<EmployeeNumber> MANAGER = Heading.optional("上级工号", Cells.employeeNumber());
  static final Heading<Set<StaffRole>> ROLES = Heading.optional("角色", Cells.manyOf(roles()));
  static final Heading<LocalDate> HIRED = Heading.required("入职日期", Cells.date());
  static final Heading<LocalDate> LEFT = Heading.optional("离职日期", Cells.date());
  static final Heading<Money> FIXED_PAY = Heading.required("固定工资", Cells.money());
  static final Heading<Money> GROSS_PAY = Heading.required("月总工资", Cells.money());
  static final Heading<Integer> GRADE = Heading.optional("职级", Cells.whole(1, 10));
  static final Heading<String> PLACE = Heading.optional("工作地", Cells.text(64));
  static final Heading<String> PROTECTION = Heading.optional("保护状态", Cells.text(64));
  static final Heading<String> EMAIL = Heading.optional("邮箱", Cells.text(200));

  private StaffFile() {}

  public static List<Heading<?>> headings() {
    return List.of(
        NUMBER,
        NAME,
        DEPARTMENT,
        TEAM,
        POSITION,
        MANAGER,
        ROLES,
        HIRED,
        LEFT,
        FIXED_PAY,
        GROSS_PAY,
        GRADE,
        PLACE,
        PROTECTION,
        EMAIL);
  }

  /** Every fault that the file alone shows is in the table's faults. */
  public static Content read(InputStream in, String fileName) {
    Table table = TableFile.read(in, fileName, headings());
    Map<EmployeeNumber, Integer> seen = new HashMap<>();
    List<StaffRow> rows = new ArrayList<>();
    for (TableRow row : table.rows()) {
      check(row, seen);
      if (isWhole(row)) {
        rows.add(new StaffRow(row, member(row)));
      }
    }
    return new Content(table, rows);
  }

  private static void check(TableRow row, Map<EmployeeNumber, Integer> seen) {
    EmployeeNumber number = row.get(NUMBER);
    Integer earlier = number == null ? null : seen.putIfAbsent(number, row.number());
    if (earlier != null) {
      row.fault(NUMBER, number, "工号与第 %d 行重复".formatted(earlier));
    }
    if (number != null && number.equals(row.get(MANAGER))) {
      row.fault(MANAGER, number, "上级不能是本人");
    }
    LocalDate hired = row.get(HIRED);
    LocalDate left = row.get(LEFT);
    if (hired != null && left != null && left.isBefore(hired)) {
      row.fault(LEFT, left, "离职日期不能早于入职日期 %s".formatted(hired));
    }
  }

  private static boolean isWhole(TableRow row) {
    return headings().stream()
        .filter(Heading::required)
        .allMatch(heading -> row.get(heading) != null);
  }

  private static StaffMember member(TableRow row) {
    Set<StaffRole> roles = row.get(ROLES);
    return new StaffMember(
        row.get(NUMBER),
        row.get(NAME),
        row.get(DEPARTMENT),
        row.get(TEAM),
        row.get(POSITION),
        row.get(MANAGER),
        roles == null ? Set.of(StaffRole.EMPLOYEE) : roles,
        row.get(HIRED),
        row.get(LEFT),
        row.get(FIXED_PAY),
        row.get(GROSS_PAY),
        row.get(GRADE),
        row.get(PLACE),
        row.get(PROTECTION),
        row.get(EMAIL));
  }

  private static Map<String, StaffRole> roles() {
    Map<String, StaffRole> roles = new LinkedHashMap<>();
    Arrays.stream(StaffRole.values()).forEach(role -> roles.put(role.label(), role));
    return roles;
  }

  /**
   * @param table for its faults and ignored headings
   * @param rows the rows that could be read whole
   */
  public record Content(Table table, List<StaffRow> rows) {}
}
