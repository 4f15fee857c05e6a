package org.kaohe.staff.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffTimeline;
import org.kaohe.staff.StaffTimelines;
import org.kaohe.staff.StaffVersion;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStaffTimelines implements StaffTimelines {

  private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);
  private static final int ROWS = 1_000;

  private final NamedParameterJdbcTemplate jdbc;

  JdbcStaffTimelines(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<EmployeeNumber, StaffTimeline> of(Collection<EmployeeNumber> numbers) {
    Map<EmployeeNumber, List<StaffVersion>> versions = new HashMap<>();
    for (List<String> batch : Batches.of(numbers)) {
      jdbc.query(
              "select "
                  + StaffRows.COLUMNS
                  + " from staff_version v where v.employee_number in (:numbers)"
                  + " order by v.employee_number, v.valid_from",
              Map.of("numbers", batch),
              StaffRows::version)
          .forEach(
              version ->
                  versions
                      .computeIfAbsent(version.member().number(), key -> new ArrayList<>(2))
                      .add(version));
    }
    Map<EmployeeNumber, StaffTimeline> timelines = new HashMap<>();
    versions.forEach((number, all) -> timelines.put(number, new StaffTimeline(all)));
    return timelines;
  }

  @Override
  public void put(Map<EmployeeNumber, StaffTimeline> timelines) {
    for (List<String> batch : Batches.of(timelines.keySet())) {
      jdbc.update(
          "delete from staff_version where employee_number in (:numbers)",
          Map.of("numbers", batch));
    }
    List<SqlParameterSource> rows = new ArrayList<>();
    timelines.values().forEach(timeline -> rows.addAll(rows(timeline.versions())));
    for (int start = 0; start < rows.size(); start += ROWS) {
      List<SqlParameterSource> batch = rows.subList(start, Math.min(start + ROWS, rows.size()));
      jdbc.batchUpdate(StaffRows.INSERT, batch.toArray(SqlParameterSource[]::new));
    }
  }

  private static List<SqlParameterSource> rows(List<StaffVersion> versions) {
    List<SqlParameterSource> rows = new ArrayList<>(versions.size());
    for (int i = 0; i < versions.size(); i++) {
      boolean last = i == versions.size() - 1;
      LocalDate to = last ? FOREVER : versions.get(i + 1).from().minusDays(1);
      rows.add(StaffRows.parameters(versions.get(i), to));
    }
    return rows;
  }

  @Override
  public Map<EmployeeNumber, EmployeeNumber> managers(LocalDate on) {
    Map<EmployeeNumber, EmployeeNumber> managers = new HashMap<>();
    jdbc.query(
        "select employee_number, manager_number from staff_version"
            + " where valid_from <= :on and valid_to >= :on and manager_number is not null",
        Map.of("on", on),
        row -> {
          managers.put(EmployeeNumber.of(row.getString(1)), EmployeeNumber.of(row.getString(2)));
        });
    return managers;
  }

  @Override
  public Set<EmployeeNumber> known(Collection<EmployeeNumber> numbers) {
    return among(
        "select distinct employee_number from staff_version where employee_number in (:numbers)",
        numbers,
        new MapSqlParameterSource());
  }

  @Override
  public Set<EmployeeNumber> withReports(Collection<EmployeeNumber> numbers, LocalDate on) {
    return among(
        "select distinct manager_number from staff_version where manager_number in (:numbers)"
            + " and valid_from <= :on and valid_to >= :on and hired_on <= :on"
            + " and (left_on is null or left_on >= :on)",
        numbers,
        new MapSqlParameterSource("on", on));
  }

  private Set<EmployeeNumber> among(
      String sql, Collection<EmployeeNumber> numbers, MapSqlParameterSource parameters) {
    Set<EmployeeNumber> found = new HashSet<>();
    for (List<String> batch : Batches.of(numbers)) {
      jdbc.queryForList(sql, parameters.addValue("numbers", batch), String.class)
          .forEach(number -> found.add(EmployeeNumber.of(number)));
    }
    return found;
  }

  @Override
  public Set<EmployeeNumber> concerned(LocalDate after, LocalDate to) {
    MapSqlParameterSource parameters =
        new MapSqlParameterSource("after", after)
            .addValue("to", to)
            .addValue("lastAfter", after.minusDays(1))
            .addValue("lastTo", to.minusDays(1));
    Set<EmployeeNumber> concerned = new HashSet<>();
    jdbc.queryForList(
            "select employee_number from staff_version"
                + " where valid_from > :after and valid_from <= :to"
                + " union select employee_number from staff_version"
                + " where left_on > :lastAfter and left_on <= :lastTo"
                + " union select employee_number from staff_absence"
                + " where first_day > :after and first_day <= :to"
                + " union select employee_number from staff_absence"
                + " where last_day > :lastAfter and last_day <= :lastTo",
            parameters,
            String.class)
        .forEach(number -> concerned.add(EmployeeNumber.of(number)));
    return concerned;
  }

  @Override
  public LocalDate followedTo() {
    return jdbc.queryForObject(
        "select followed_to from staff_day where id = 1", Map.of(), LocalDate.class);
  }

  @Override
  public boolean follow(LocalDate from, LocalDate to) {
    return jdbc.update(
            "update staff_day set followed_to = :to where id = 1 and followed_to = :from",
            Map.of("from", from, "to", to))
        == 1;
  }
}
