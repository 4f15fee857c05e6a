package org.kaohe.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;

class DecreedWorkingDaysTest {

  private final WorkingDays days = new DecreedWorkingDays(new ShippedYears());

  @Test
  void the_months_of_2025_have_their_working_days() {
    assertThat(months(2025)).containsExactly(19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23);
  }

  @Test
  void the_months_of_2026_have_their_working_days() {
    assertThat(months(2026)).containsExactly(21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23);
  }

  private List<Integer> months(int year) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(month -> Period.month(year, month))
        .map(month -> days.count(month.firstDay(), month.lastDay()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-24,3,2026-09-30",
    "2026-09-30,1,2026-10-08",
    "2026-10-08,3,2026-10-12",
    "2026-02-13,1,2026-02-14",
    "2026-02-14,1,2026-02-24",
    "2026-11-06,3,2026-11-11",
    "2025-12-31,1,2026-01-04",
    "2026-12-28,3,2026-12-31",
    "2026-10-03,0,2026-10-03"
  })
  void the_day_itself_is_not_counted_and_make_up_days_are(
      LocalDate from, int workingDays, LocalDate expected) {
    assertThat(days.plus(from, workingDays)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2026-10-08,2026-09-30", "2026-09-21,2026-09-20", "2026-01-04,2025-12-31"})
  void the_working_day_before_skips_what_is_off(LocalDate day, LocalDate expected) {
    assertThat(days.before(day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-20,true",
    "2026-09-26,false",
    "2026-10-07,false",
    "2026-10-08,true",
    "2026-10-10,true",
    "2026-10-11,false"
  })
  void make_up_days_are_on_and_holidays_off(LocalDate day, boolean working) {
    assertThat(days.isWorkingDay(day)).isEqualTo(working);
  }

  @Test
  void a_window_into_a_year_without_a_table_is_refused() {
    assertThatThrownBy(() -> days.plus(LocalDate.of(2026, 12, 30), 3))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.type()).isEqualTo("calendar-missing"))
        .hasMessageContaining("没有 2027 年的工作日历");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-01-01", "2024-12-31"})
  void nothing_is_guessed_outside_the_tables(LocalDate day) {
    assertThatThrownBy(() -> days.isWorkingDay(day)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> days.count(day, day)).isInstanceOf(Refused.class);
  }

  @Test
  void no_day_lies_between_a_day_and_an_earlier_one() {
    LocalDate day = LocalDate.of(2026, 11, 2);
    assertThat(days.count(day, day.minusDays(1))).isZero();
    assertThat(days.count(day, day)).isEqualTo(1);
  }

  /** The shipped files, without a database. */
  private static class ShippedYears implements CalendarYears {

    private final Map<Integer, CalendarYear> years =
        Map.of(2025, new CalendarYear(read(2025)), 2026, new CalendarYear(read(2026)));

    private static List<CalendarDay> read(int year) {
      String file = year + ".csv";
      try (InputStream in = CalendarYear.class.getResourceAsStream("/calendar/" + file)) {
        return CalendarFile.read(in, file).days();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Optional<CalendarYear> find(int year) {
      return Optional.ofNullable(years.get(year));
    }

    @Override
    public Set<Integer> known(Collection<Integer> asked) {
      return years.keySet();
    }

    @Override
    public List<CalendarDay> days(Collection<Integer> asked) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void put(Collection<CalendarDay> days) {
      throw new UnsupportedOperationException();
    }
  }
}
