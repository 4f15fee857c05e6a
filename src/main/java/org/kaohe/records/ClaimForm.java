package org.kaohe.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.kaohe.tables.Cells;

/** A claim whose fields were understood, each by itself. */
record ClaimForm(
    LocalDate date,
    Category category,
    String description,
    String references,
    Money amount,
    BigDecimal result,
    boolean anotherEvent) {

  /** A team's target is no single person's, and spot checks are HR's. */
  private static final Set<Category> NOT_CLAIMED =
      Set.of(Category.TEAM_TARGET, Category.SPOT_CHECK);

  private static final Set<Category> OF_MONEY =
      Set.of(Category.OVERTIME_CLAIM, Category.SPECIAL_CONTRIBUTION);

  /** Faults are left in {@code reading}; whatever is faulty is null. */
  static ClaimForm read(RawClaim raw, Reading reading) {
    Category category = reading.required("类别", raw.category(), Cells.oneOf(categories()));
    Money amount = reading.optional("金额", raw.amount(), Cells.money());
    BigDecimal result = reading.optional("成绩", raw.result(), Cells.amount());
    checkAmount(category, raw.amount(), amount, reading);
    if (category != null && category != Category.TRAINING && result != null) {
      reading.fault("成绩", raw.result(), "只有“培训”填写成绩");
    }
    return new ClaimForm(
        reading.required("日期", raw.date(), Cells.date()),
        category,
        reading.text("情况说明", raw.description(), 10, 1000),
        reading.text("证明材料", raw.references(), 0, 1000),
        amount,
        result,
        Boolean.parseBoolean(raw.anotherEvent()));
  }

  static boolean isOfMoney(Category category) {
    return OF_MONEY.contains(category);
  }

  private static void checkAmount(Category category, String raw, Money amount, Reading reading) {
    if (category == null) {
      return;
    }
    if (amount != null && !isOfMoney(category)) {
      reading.fault("金额", raw, "只有“加班报销”和“特殊贡献”填写金额");
    }
    boolean missing = raw == null || raw.isBlank();
    if (category == Category.OVERTIME_CLAIM && (missing || (amount != null && amount.isZero()))) {
      reading.fault("金额", raw, "加班报销须填写金额，大于 0");
    }
  }

  private static Map<String, Category> categories() {
    Map<String, Category> merits = Category.byLabel();
    merits.values().removeIf(each -> each.isConduct() || NOT_CLAIMED.contains(each));
    return merits;
  }
}
