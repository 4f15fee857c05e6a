package org.kaohe.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.joda.money.Money;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Severity;
import org.kaohe.tables.Cells;
import org.kaohe.tables.Heading;

/** The columns of the records file. */
final class RecordHeadings {

  private static final RecordStatus[] OF_FILES = {
    RecordStatus.PENDING, RecordStatus.VERIFIED, RecordStatus.UNFOUNDED
  };

  static final Heading<String> NUMBER = Heading.required("编号", Cells.text(64));
  static final Heading<EmployeeNumber> EMPLOYEE = Heading.optional("工号", Cells.employeeNumber());
  static final Heading<String> TEAM = Heading.optional("团队", Cells.text(100));
  static final Heading<String> DEPARTMENT = Heading.optional("部门", Cells.text(100));
  static final Heading<LocalDate> DATE = Heading.required("日期", Cells.date());
  static final Heading<Category> CATEGORY = Heading.required("类别", Cells.oneOf(Category.byLabel()));
  static final Heading<Severity> SEVERITY =
      Heading.optional("程度", Cells.oneOf(byLabel(Severity.values(), Severity::label)));
  static final Heading<RecordStatus> STATUS =
      Heading.required("状态", Cells.oneOf(byLabel(OF_FILES, RecordStatus::label)));
  static final Heading<Money> LOSS = Heading.optional("损失金额", Cells.money());
  static final Heading<Money> APPROVED = Heading.optional("金额", Cells.money());
  static final Heading<BigDecimal> RESULT = Heading.optional("成绩", Cells.amount());
  static final Heading<String> DESCRIPTION = Heading.optional("说明", Cells.text(1000));

  private RecordHeadings() {}

  static List<Heading<?>> all() {
    return List.of(
        NUMBER,
        EMPLOYEE,
        TEAM,
        DEPARTMENT,
        DATE,
        CATEGORY,
        SEVERITY,
        STATUS,
        LOSS,
        APPROVED,
        RESULT,
        DESCRIPTION);
  }

  private static <T> Map<String, T> byLabel(T[] values, Function<T, String> label) {
    Map<String, T> byLabel = new LinkedHashMap<>();
    for (T value : values) {
      byLabel.put(label.apply(value), value);
    }
    return byLabel;
  }
}
