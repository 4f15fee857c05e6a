package org.kaohe.outcomes;

import java.util.Locale;
import org.joda.money.Money;

/** The guard's decisions in words, with the figures they rest on. */
class GuardReasons {

  static final String NO_LEGAL_BASIS = "工作地规定不得从固定工资中罚款，没有法律依据，不予执行，以警告代替。";
  static final String WARNING_INSTEAD = "工作地规定不得罚款，以警告代替。";

  private final StatutoryLimit limit;

  GuardReasons(StatutoryLimit limit) {
    this.limit = limit;
  }

  String underLimit(Money room, Money executed, Money excess, boolean fine) {
    String basis =
        "当月扣款上限 %s（%s），本项之前剩余 %s".formatted(yuan(limit.shared()), howLimited(), yuan(room));
    String rest =
        excess.isZero()
            ? "，在上限之内。"
            : "，执行 %s，超出的 %s %s。"
                .formatted(yuan(executed), yuan(excess), fine ? "免除，不结转" : "可结转以后月份，不免除");
    return basis + rest + unconfirmedWage() + (fine ? "罚款的法律依据待确认。" : "");
  }

  String aboveMinimum(Money room, Money excess) {
    String rest = excess.isZero() ? "，在限度之内。" : "，超出的 %s 免除。".formatted(yuan(excess));
    return floor(room) + rest + unconfirmedWage();
  }

  String performancePay(Money room, Money excess) {
    String rest = excess.isZero() ? "，在限度之内。" : "，为保证最低工资多发 %s。".formatted(yuan(excess));
    return floor(room) + rest + unconfirmedWage();
  }

  private String floor(Money room) {
    return "绩效工资不受 20% 限制，但实发不得低于最低工资 "
        + yuan(limit.minimumWage().amount())
        + "，本项之前剩余 "
        + yuan(room);
  }

  private String howLimited() {
    String gross = "月总工资 " + yuan(limit.gross());
    return limit.isFloor()
        ? gross + " 减最低工资 " + yuan(limit.minimumWage().amount()) + "，不低于 0"
        : gross + " 的 20%";
  }

  private String unconfirmedWage() {
    return limit.minimumWage().confirmed() ? "" : "最低工资为默认值，未经人力确认。";
  }

  private static String yuan(Money amount) {
    return String.format(Locale.ROOT, "%,.2f 元", amount.getAmount());
  }
}
