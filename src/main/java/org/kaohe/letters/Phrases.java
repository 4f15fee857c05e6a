package org.kaohe.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/** What several letters say in the same words. */
final class Phrases {

  /** 劳动争议调解仲裁法 art. 27. */
  static final String ARBITRATION =
      "如对本决定不服，可以自知道或者应当知道权利被侵害之日起一年内，向有管辖权的劳动人事争议仲裁委员会申请仲裁" + "（《中华人民共和国劳动争议调解仲裁法》第二十七条）。";

  private Phrases() {}

  static String period(Period period) {
    return period.isMonth()
        ? "%d 年 %d 月".formatted(period.yearNumber(), period.index())
        : period.inWords();
  }

  static String yuan(Money amount) {
    return String.format(Locale.ROOT, "%,.2f 元", amount.getAmount());
  }

  static String to(String name, EmployeeNumber number) {
    return number == null ? "%s全体成员：".formatted(name) : "%s（工号 %s）：".formatted(name, number);
  }

  /**
   * How to object (policies G7).
   *
   * @param until last day of the window, which is over; null if unknown
   */
  static List<String> objection(LocalDate until) {
    String window =
        until == null
            ? "对考核结果可在公布后三个工作日内，在员工门户“我的考核”中提出申诉。"
            : "对本结果可在公布后三个工作日内（至 %s，含当日），在员工门户“我的考核”中提出申诉。".formatted(LayingOutLetters.date(until));
    return List.of(
        window + "申诉期届满且申诉均已处理后，本决定在公司内为最终决定；如发现所依据的数据有误，仍可随时向人力资源部提出，由人力资源部复查。", ARBITRATION);
  }
}
