package org.kaohe.feedback;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;

/** What a head asks for, with every fault at once. */
record PostponementForm(Period period, int workingDays, String reason) {

  static final int MOST_DAYS = 20;
  static final int SHORTEST = 10;
  static final int LONGEST = 500;

  /**
   * @param month as typed; so are the others
   * @param thisMonth the latest that can be postponed
   */
  static PostponementForm read(String month, String days, String reason, Period thisMonth) {
    List<Fault> faults = new ArrayList<>();
    Period period = month(month);
    if (period == null) {
      faults.add(Fault.at("period", month, "须为一个月，应形如 2026-10"));
    } else if (period.compareTo(thisMonth) > 0) {
      faults.add(Fault.at("period", month, "这个月还没有开始"));
    }
    String count = normal(days);
    boolean whole = count.matches("\\d{1,2}");
    int workingDays = whole ? Integer.parseInt(count) : 0;
    if (workingDays < 1 || workingDays > MOST_DAYS) {
      faults.add(Fault.at("workingDays", days, "须为 1–20 的整数"));
    }
    String why = Texts.read("reason", reason, SHORTEST, LONGEST, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("postponement-invalid", "延期申请没有提交，请更正后再提交", faults);
    }
    return new PostponementForm(period, workingDays, why);
  }

  private static Period month(String typed) {
    try {
      Period period = Period.parse(normal(typed));
      return period.isMonth() ? period : null;
    } catch (IllegalArgumentException noPeriod) {
      return null;
    }
  }

  private static String normal(String typed) {
    return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
  }
}
