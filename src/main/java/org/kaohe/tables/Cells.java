package org.kaohe.tables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.tables.CellParser.BadCell;

/** The parsers of cells that the files share. */
public final class Cells {

  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{1,2})-|/(\\d{1,2})/)(\\d{1,2})(?:[T ]0?0:00(?::00(?:\\.0+)?)?)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/年](\\d{1,2})月?");

  private Cells() {}

  /** Text of at most {@code max} characters. */
  public static CellParser<String> text(int max) {
    return text -> {
      if (text.codePointCount(0, text.length()) > max) {
        throw new BadCell("不能超过 %d 个字".formatted(max));
      }
      if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
        throw new BadCell("含有不可见的控制字符");
      }
      return text;
    };
  }

  public static CellParser<EmployeeNumber> employeeNumber() {
    return text -> {
      String number = Width.half(text);
      if (!EmployeeNumber.isValid(number)) {
        throw new BadCell("工号须为 1–32 位字母、数字、-、_ 或 .");
      }
      return new EmployeeNumber(number);
    };
  }

  /** {@code 2026-10-31}, {@code 2026/10/31}, or a date cell of a spreadsheet. */
  public static CellParser<LocalDate> date() {
    return text -> {
      Matcher form = DATE.matcher(Width.half(text));
      if (!form.matches()) {
        throw new BadCell("日期应形如 2026-10-31");
      }
      String month = form.group(2) != null ? form.group(2) : form.group(3);
      return day(Integer.parseInt(form.group(1)), Integer.parseInt(month), form.group(4));
    };
  }

  /** {@code 2026-10}; also a date cell that stands for its month, the first. */
  public static CellParser<Period> month() {
    return period(Period.Kind.MONTH);
  }

  /** A period of one of these kinds; without any, of every kind. */
  public static CellParser<Period> period(Period.Kind... kinds) {
    List<Period.Kind> allowed = List.of(kinds.length == 0 ? Period.Kind.values() : kinds);
    return text -> {
      Period period = anyPeriod(Width.half(text), allowed);
      if (!allowed.contains(period.kind())) {
        throw new BadCell(Periods.expected(allowed));
      }
      return period;
    };
  }

  /** A percentage from 0 to 100, with or without its sign; cut, not rounded, to four decimals. */
  public static CellParser<BigDecimal> rate() {
    return text -> Numbers.rate(Width.half(text));
  }

  /** A whole number from 0 on. */
  public static CellParser<BigDecimal> count() {
    return text -> Numbers.count(Width.half(text));
  }

  /** A number from 0 on; cut, not rounded, to four decimals. */
  public static CellParser<BigDecimal> amount() {
    return text -> Numbers.amount(Width.half(text));
  }

  /** Yuan from 0 on, at most two decimals. */
  public static CellParser<Money> money() {
    return text -> Cny.of(Numbers.yuan(Width.half(text)));
  }

  /** 是 or 否. */
  public static CellParser<Boolean> yesNo() {
    return oneOf(Map.of("是", true, "否", false, "TRUE", true, "FALSE", false), "须为 是 或 否");
  }

  /** A whole number within both bounds. */
  public static CellParser<Integer> whole(int min, int max) {
    return text -> Numbers.whole(Width.half(text), min, max);
  }

  /** One of the words; the fault names them all. */
  public static <T> CellParser<T> oneOf(Map<String, T> words) {
    return oneOf(words, "须为 %s 之一".formatted(String.join("、", words.keySet())));
  }

  private static <T> CellParser<T> oneOf(Map<String, T> words, String expected) {
    return text -> {
      T found = words.getOrDefault(text, words.get(Width.half(text)));
      if (found == null) {
        throw new BadCell(expected);
      }
      return found;
    };
  }

  /** Some of the words, separated by {@code ;}; in the order given, each once. */
  public static <T> CellParser<Set<T>> manyOf(Map<String, T> words) {
    CellParser<T> one = oneOf(words);
    return text -> {
      Set<T> found = new LinkedHashSet<>();
      Arrays.stream(text.split("[;；]"))
          .map(String::strip)
          .filter(word -> !word.isEmpty())
          .forEach(word -> found.add(one.parse(word)));
      if (found.isEmpty()) {
        throw new BadCell("须为 %s，用 ; 分隔".formatted(String.join("、", words.keySet())));
      }
      return found;
    };
  }

  private static Period anyPeriod(String text, List<Period.Kind> allowed) {
    try {
      if (DATE.matcher(text).matches()) {
        return monthOfFirst(date().parse(text));
      }
      Matcher month = MONTH.matcher(text);
      return month.matches()
          ? Period.month(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)))
          : Period.parse(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadCell(Periods.expected(allowed));
    }
  }

  private static Period monthOfFirst(LocalDate day) {
    if (day.getDayOfMonth() != 1) {
      throw new IllegalArgumentException("a day, not a month");
    }
    return Period.monthOf(day);
  }

  private static LocalDate day(int year, int month, String dayOfMonth) {
    try {
      LocalDate day = LocalDate.of(year, month, Integer.parseInt(dayOfMonth));
      if (year < 1900 || year > 2999) {
        throw new BadCell("年份须在 1900–2999 之间");
      }
      return day;
    } catch (DateTimeException e) {
      throw new BadCell("没有这一天");
    }
  }
}
