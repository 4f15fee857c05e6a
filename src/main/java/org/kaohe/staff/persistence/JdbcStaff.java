package org.kaohe.staff.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStaff implements Staff {

  private static final String ON =
      "select "
          + StaffRows.COLUMNS
          + " from staff_version v where v.valid_from <= :on and v.valid_to >= :on";
  private static final String EMPLOYED =
      " and v.hired_on <= :on and (v.left_on is null or v.left_on >= :on)";

  /** The last day of the period, or an earlier last day of employment. */
  private static final String LAST_DAY =
      "(case when v.left_on < :last then v.left_on else :last end)";

  private static final String DURING =
      "select "
          + StaffRows.COLUMNS
          + " from staff_version v where v.department = :department and v.hired_on <= :last"
          + " and (v.left_on is null or v.left_on >= :first) and v.valid_from <= "
          + LAST_DAY
          + " and v.valid_to >= "
          + LAST_DAY;

  private final NamedParameterJdbcTemplate jdbc;

  JdbcStaff(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<StaffMember> find(EmployeeNumber number, LocalDate on) {
    return Optional.ofNullable(find(List.of(number), on).get(number));
  }

  @Override
  public Map<EmployeeNumber, StaffMember> find(Collection<EmployeeNumber> numbers, LocalDate on) {
    Map<EmployeeNumber, StaffMember> found = new TreeMap<>();
    for (List<String> batch : Batches.of(numbers)) {
      members(ON + " and v.employee_number in (:numbers)", on(on).addValue("numbers", batch))
          .forEach(member -> found.put(member.number(), member));
    }
    return found;
  }

  @Override
  public List<StaffMember> ofDepartment(String department, LocalDate on) {
    return members(
        ON + EMPLOYED + " and v.department = :department",
        on(on).addValue("department", department));
  }

  @Override
  public List<StaffMember> ofDepartmentDuring(String department, Period period) {
    MapSqlParameterSource parameters =
        new MapSqlParameterSource("department", department)
            .addValue("first", period.firstDay())
            .addValue("last", period.lastDay());
    Map<EmployeeNumber, StaffMember> latest = new LinkedHashMap<>();
    members(DURING, parameters)
        .forEach(member -> latest.merge(member.number(), member, JdbcStaff::hiredLater));
    return new ArrayList<>(latest.values());
  }

  /** Somebody who left and was hired again within the period is one person. */
  private static StaffMember hiredLater(StaffMember one, StaffMember other) {
    return one.hiredOn().isAfter(other.hiredOn()) ? one : other;
  }

  @Override
  public List<StaffMember> reportsOf(EmployeeNumber manager, LocalDate on) {
    return members(
        ON + EMPLOYED + " and v.manager_number = :manager",
        on(on).addValue("manager", manager.value()));
  }

  @Override
  public Optional<StaffMember> headOf(String department, LocalDate on) {
    return members(
            ON + EMPLOYED + " and v.department = :department and v.roles like :role",
            on(on)
                .addValue("department", department)
                .addValue("role", StaffRows.pattern(StaffRole.MANAGER)))
        .stream()
        .findFirst();
  }

  @Override
  public List<StaffMember> hr(LocalDate on) {
    return withRole(StaffRole.HR, on);
  }

  @Override
  public List<StaffMember> committee(LocalDate on) {
    return withRole(StaffRole.COMMITTEE, on);
  }

  @Override
  public List<StaffMember> union(LocalDate on) {
    return withRole(StaffRole.UNION, on);
  }

  private List<StaffMember> withRole(StaffRole role, LocalDate on) {
    return members(
        ON + EMPLOYED + " and v.roles like :role",
        on(on).addValue("role", StaffRows.pattern(role)));
  }

  @Override
  public List<String> departments(LocalDate on) {
    return jdbc.queryForList(
        "select distinct v.department from staff_version v where v.valid_from <= :on"
            + " and v.valid_to >= :on"
            + EMPLOYED
            + " order by v.department",
        on(on),
        String.class);
  }

  @Override
  public Optional<EmployeeNumber> substituteOf(EmployeeNumber absent, LocalDate on) {
    return jdbc
        .queryForList(
            "select substitute_number from staff_absence where employee_number = :number"
                + " and first_day <= :on and last_day >= :on and substitute_number is not null"
                + " order by registered_at desc, id",
            on(on).addValue("number", absent.value()),
            String.class)
        .stream()
        .findFirst()
        .map(EmployeeNumber::of);
  }

  @Override
  public boolean isAbsent(EmployeeNumber number, LocalDate on) {
    Integer absences =
        jdbc.queryForObject(
            "select count(*) from staff_absence where employee_number = :number"
                + " and first_day <= :on and last_day >= :on",
            on(on).addValue("number", number.value()),
            Integer.class);
    return absences != null && absences > 0;
  }

  @Override
  public Set<EmployeeNumber> absentAmong(Collection<EmployeeNumber> numbers, LocalDate on) {
    Set<EmployeeNumber> absent = new TreeSet<>();
    for (List<String> batch : Batches.of(numbers)) {
      jdbc.queryForList(
              "select distinct employee_number from staff_absence where first_day <= :on"
                  + " and last_day >= :on and employee_number in (:numbers)",
              on(on).addValue("numbers", batch),
              String.class)
          .forEach(number -> absent.add(EmployeeNumber.of(number)));
    }
    return absent;
  }

  private List<StaffMember> members(String sql, MapSqlParameterSource parameters) {
    return jdbc.query(sql, parameters, StaffRows::member).stream()
        .sorted(Comparator.comparing(StaffMember::number))
        .toList();
  }

  private static MapSqlParameterSource on(LocalDate day) {
    return new MapSqlParameterSource("on", day);
  }
}
