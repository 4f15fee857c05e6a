package org.kaohe.portal.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.joda.money.Money;
import org.kaohe.metrics.Metric;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.portal.evidence.EvidenceEntry;
import org.kaohe.portal.evidence.Figure;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.trial.LegalFlag;
import org.springframework.stereotype.Component;

/** How values look on pages. */
@Component
public class Show {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private static final Map<String, String> FACTS =
      Map.of("proposal", "提议", "furthest", "最重可至", "proposed", "仅为提议");

  private static final Map<String, String> VALUES =
      Map.of(
          "REVIEW", "复核",
          "DEMOTION", "降职",
          "TRANSFER", "调岗",
          "DISMISSAL", "解除劳动合同",
          "true", "是",
          "false", "否");

  private final Clock clock;

  Show(Clock clock) {
    this.clock = clock;
  }

  /** Two decimals; a dash for none. */
  public String score(BigDecimal score) {
    return score == null ? "—" : score.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  public String number(BigDecimal number) {
    return number == null ? "—" : number.stripTrailingZeros().toPlainString();
  }

  public String percent(BigDecimal percent) {
    return percent == null ? "—" : number(percent) + "%";
  }

  /** A figure with its unit. */
  public String figure(BigDecimal figure, String unit) {
    return "%".equals(unit) ? percent(figure) : number(figure) + " " + unit;
  }

  /** How often, of a kind of period. */
  public String each(Period.Kind kind) {
    return switch (kind) {
      case WEEK -> "每周";
      case MONTH -> "每月";
      case QUARTER -> "每季度";
      case YEAR -> "每年";
    };
  }

  /** With its sign, as of adjustments. */
  public String points(BigDecimal points) {
    return points == null ? "" : (points.signum() > 0 ? "+" : "") + number(points);
  }

  public String money(Money money) {
    if (money == null) {
      return "—";
    }
    return (money.isNegative() ? "−¥" : "¥") + "%,.2f".formatted(money.getAmount().abs());
  }

  /** With its sign, as of differences. */
  public String signed(Money money) {
    return money.isZero() ? money(money) : (money.isPositive() ? "+" : "−") + money(money.abs());
  }

  /** How often something the law has a say in comes up; a dash for never. */
  public String flag(LegalFlag flag) {
    if (flag == null) {
      return "—";
    }
    String times = "%d 次 / %d 人".formatted(flag.lines(), flag.people());
    return flag.amount().isZero() ? times : times + "，" + money(flag.amount());
  }

  /** A dash where it is no matter of money. */
  public String money(OutcomeKind kind, Money money) {
    return kind.isDeduction() || kind.isPaid() ? money(money) : "—";
  }

  /** A fact's name in words. */
  public String fact(String name) {
    return FACTS.getOrDefault(name, name).replace('(', '（').replace(')', '）');
  }

  /** A fact's value in words. */
  public String factValue(String value) {
    return VALUES.getOrDefault(value, value);
  }

  public boolean some(Money money) {
    return money != null && !money.isZero();
  }

  public String metric(Metric metric, BigDecimal figure) {
    if (figure == null) {
      return "—";
    }
    return switch (metric.form()) {
      case RATE -> number(figure) + "%";
      case YES_NO -> figure.signum() == 0 ? "否" : "是";
      case MONEY -> "¥" + "%,.2f".formatted(figure);
      default -> number(figure);
    };
  }

  /** A value of an evidence sheet, whatever it is. */
  public String figure(Figure figure) {
    Object value = figure.value();
    if (value instanceof Money money) {
      return money(money);
    }
    if (value instanceof BigDecimal number) {
      return figure.metric() == null ? number(number) : metric(figure.metric(), number);
    }
    return value == null ? "—" : value.toString();
  }

  /** The minute, or the day of what is known by its day only. */
  public String when(EvidenceEntry entry) {
    return entry.dayOnly()
        ? LocalDate.ofInstant(entry.at(), clock.getZone()).toString()
        : time(entry.at());
  }

  public String metricTitle(String key) {
    return Metric.ofKey(key).map(Metric::heading).orElse(key);
  }

  public String time(Instant moment) {
    return moment == null ? "" : MINUTE.format(moment.atZone(clock.getZone()));
  }

  public boolean past(LocalDate day) {
    return day != null && LocalDate.now(clock).isAfter(day);
  }

  public String today() {
    return LocalDate.now(clock).toString();
  }

  /** Name and number; the number alone where the name is not known. */
  public String person(Map<EmployeeNumber, String> names, EmployeeNumber number) {
    if (number == null) {
      return "—";
    }
    String name = names.get(number);
    return name == null ? number.value() : name + "（" + number + "）";
  }
}
