package org.kaohe.calendar.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kaohe.calendar.CalendarDay;
import org.kaohe.calendar.CalendarYear;
import org.kaohe.calendar.CalendarYears;
import org.kaohe.calendar.DayType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/**
 * Years held in memory while their revision in the database is the same. The revision is random, so
 * that what was read of a transaction that then rolled back is never taken for a later one.
 */
@Repository
class JdbcCalendarYears implements CalendarYears {

  private final NamedParameterJdbcTemplate jdbc;
  private final long trustedNanos;
  private final Map<Integer, Held> held = new ConcurrentHashMap<>();

  @Autowired
  JdbcCalendarYears(NamedParameterJdbcTemplate jdbc) {
    this(jdbc, Duration.ofSeconds(1));
  }

  /**
   * @param trusted how long a year in memory is used before its revision is looked up again
   */
  JdbcCalendarYears(NamedParameterJdbcTemplate jdbc, Duration trusted) {
    this.jdbc = jdbc;
    this.trustedNanos = trusted.toNanos();
  }

  @Override
  public Optional<CalendarYear> find(int year) {
    Held known = held.get(year);
    if (known != null && System.nanoTime() - known.checkedAt < trustedNanos) {
      return Optional.of(known.table);
    }
    Optional<Held> current = revision(year).map(revision -> current(year, known, revision));
    current.ifPresentOrElse(entry -> held.put(year, entry), () -> held.remove(year));
    return current.map(Held::table);
  }

  private Held current(int year, Held known, String revision) {
    CalendarYear table =
        known != null && known.revision.equals(revision)
            ? known.table
            : new CalendarYear(days(List.of(year)));
    return new Held(revision, table, System.nanoTime());
  }

  private Optional<String> revision(int year) {
    return jdbc
        .queryForList(
            "select revision from calendar_year where year_number = :year",
            Map.of("year", year),
            String.class)
        .stream()
        .findFirst();
  }

  @Override
  public Set<Integer> known(Collection<Integer> years) {
    return years.isEmpty()
        ? Set.of()
        : new HashSet<>(
            jdbc.queryForList(
                "select year_number from calendar_year where year_number in (:years)",
                Map.of("years", years),
                Integer.class));
  }

  @Override
  public List<CalendarDay> days(Collection<Integer> years) {
    return years.stream().flatMap(year -> daysOf(year).stream()).toList();
  }

  private List<CalendarDay> daysOf(int year) {
    return jdbc.query(
        "select day_date, day_type, day_name, source from calendar_day"
            + " where day_date between :first and :last",
        Map.of("first", LocalDate.of(year, 1, 1), "last", LocalDate.of(year, 12, 31)),
        (row, number) -> day(row));
  }

  private static CalendarDay day(ResultSet row) throws SQLException {
    return new CalendarDay(
        row.getObject("day_date", LocalDate.class),
        DayType.valueOf(row.getString("day_type")),
        row.getString("day_name"),
        row.getString("source"));
  }

  @Override
  public void put(Collection<CalendarDay> days) {
    SqlParameterSource[] rows =
        days.stream().map(JdbcCalendarYears::parameters).toArray(SqlParameterSource[]::new);
    jdbc.batchUpdate("delete from calendar_day where day_date = :day", rows);
    jdbc.batchUpdate(
        "insert into calendar_day (day_date, day_type, day_name, source)"
            + " values (:day, :type, :name, :source)",
        rows);
    days.stream().map(day -> day.day().getYear()).collect(Collectors.toSet()).forEach(this::touch);
  }

  private static SqlParameterSource parameters(CalendarDay day) {
    return new MapSqlParameterSource()
        .addValue("day", day.day())
        .addValue("type", day.type().name())
        .addValue("name", day.name())
        .addValue("source", day.source());
  }

  private void touch(int year) {
    Map<String, Object> revision = Map.of("year", year, "revision", UUID.randomUUID().toString());
    int updated =
        jdbc.update(
            "update calendar_year set revision = :revision where year_number = :year", revision);
    if (updated == 0) {
      jdbc.update(
          "insert into calendar_year (year_number, revision) values (:year, :revision)", revision);
    }
    held.remove(year);
  }

  private record Held(String revision, CalendarYear table, long checkedAt) {}
}
