package org.kaohe.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month ({@code 2026-10}), ISO week ({@code 2026-W43}), quarter ({@code 2026-Q4}) or year ({@code
 * 2026}). A week belongs to the month of its Thursday (ISO 8601).
 */
public record Period(Kind kind, int yearNumber, int index) implements Comparable<Period> {

  public enum Kind {
    WEEK("周"),
    MONTH("月"),
    QUARTER("季度"),
    YEAR("年度");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:-(?:(0[1-9]|1[0-2])|W([0-5]\\d)|Q([1-4])))?");

  public Period {
    int last =
        switch (kind) {
          case WEEK -> weeksOf(yearNumber);
          case MONTH -> 12;
          case QUARTER -> 4;
          case YEAR -> 1;
        };
    if (yearNumber < 2000 || yearNumber > 2999 || index < 1 || index > last) {
      throw new IllegalArgumentException("期间无效");
    }
  }

  /** Reads the text forms above; anything else is an {@link IllegalArgumentException}. */
  public static Period parse(String text) {
    Matcher form = FORM.matcher(text == null ? "" : text.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException("期间应形如 2026-10、2026-W43、2026-Q4 或 2026：" + text);
    }
    int year = Integer.parseInt(form.group(1));
    if (form.group(2) != null) {
      return new Period(Kind.MONTH, year, Integer.parseInt(form.group(2)));
    }
    if (form.group(3) != null) {
      return new Period(Kind.WEEK, year, Integer.parseInt(form.group(3)));
    }
    if (form.group(4) != null) {
      return new Period(Kind.QUARTER, year, Integer.parseInt(form.group(4)));
    }
    return new Period(Kind.YEAR, year, 1);
  }

  public static Period month(int year, int month) {
    return new Period(Kind.MONTH, year, month);
  }

  public static Period monthOf(LocalDate day) {
    return month(day.getYear(), day.getMonthValue());
  }

  public LocalDate firstDay() {
    return switch (kind) {
      case WEEK -> mondayOf(yearNumber, index);
      case MONTH -> LocalDate.of(yearNumber, index, 1);
      case QUARTER -> LocalDate.of(yearNumber, index * 3 - 2, 1);
      case YEAR -> LocalDate.of(yearNumber, 1, 1);
    };
  }

  public LocalDate lastDay() {
    return next().firstDay().minusDays(1);
  }

  public Period next() {
    return of(
        kind,
        switch (kind) {
          case WEEK -> firstDay().plusWeeks(1);
          case MONTH -> firstDay().plusMonths(1);
          case QUARTER -> firstDay().plusMonths(3);
          case YEAR -> firstDay().plusYears(1);
        });
  }

  public Period previous() {
    return of(kind, firstDay().minusDays(1));
  }

  /** The month this period is paid with: a week's is that of its Thursday, others' their last. */
  public Period payMonth() {
    return monthOf(kind == Kind.WEEK ? firstDay().plusDays(3) : lastDay());
  }

  /** A quarter or a year. */
  public boolean consistsOfMonths() {
    return kind == Kind.QUARTER || kind == Kind.YEAR;
  }

  public boolean isMonth() {
    return kind == Kind.MONTH;
  }

  public YearMonth toYearMonth() {
    return YearMonth.of(yearNumber, index);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  /** By first day; periods of different kinds are comparable but never equal. */
  @Override
  public int compareTo(Period other) {
    if (kind == other.kind) {
      int byYear = Integer.compare(yearNumber, other.yearNumber);
      return byYear != 0 ? byYear : Integer.compare(index, other.index);
    }
    int byStart = firstDay().compareTo(other.firstDay());
    return byStart != 0 ? byStart : kind.compareTo(other.kind);
  }

  @Override
  public String toString() {
    return switch (kind) {
      case WEEK -> "%d-W%02d".formatted(yearNumber, index);
      case MONTH -> "%d-%02d".formatted(yearNumber, index);
      case QUARTER -> "%d-Q%d".formatted(yearNumber, index);
      case YEAR -> "%d".formatted(yearNumber);
    };
  }

  /** The period of that kind in which the day is. */
  public static Period of(Kind kind, LocalDate day) {
    return switch (kind) {
      case WEEK ->
          new Period(
              Kind.WEEK,
              day.get(IsoFields.WEEK_BASED_YEAR),
              day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> monthOf(day);
      case QUARTER -> new Period(Kind.QUARTER, day.getYear(), (day.getMonthValue() + 2) / 3);
      case YEAR -> new Period(Kind.YEAR, day.getYear(), 1);
    };
  }

  /** As people say it: 2026-10, 2026-W43（10-19 至 10-25）, 2026 年第 4 季度, 2026 年度. */
  public String inWords() {
    return switch (kind) {
      case MONTH -> toString();
      case WEEK -> "%s（%s 至 %s）".formatted(this, DAY.format(firstDay()), DAY.format(lastDay()));
      case QUARTER -> "%d 年第 %d 季度".formatted(yearNumber, index);
      case YEAR -> "%d 年度".formatted(yearNumber);
    };
  }

  private static LocalDate mondayOf(int weekYear, int week) {
    LocalDate inFirstWeek = LocalDate.of(weekYear, 1, 4);
    return inFirstWeek.minusDays(inFirstWeek.getDayOfWeek().getValue() - 1L).plusWeeks(week - 1L);
  }

  private static int weeksOf(int weekYear) {
    return LocalDate.of(weekYear, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
