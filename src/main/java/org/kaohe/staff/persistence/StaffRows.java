package org.kaohe.staff.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;
import org.kaohe.staff.StaffVersion;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Rows of {@code staff_version}. */
final class StaffRows {

  static final String COLUMNS =
      "v.employee_number, v.valid_from, v.employee_name, v.department, v.team, v.job_title,"
          + " v.manager_number, v.roles, v.hired_on, v.left_on, v.fixed_pay, v.gross_pay, v.grade,"
          + " v.place, v.protected_status, v.email";

  static final String INSERT =
      "insert into staff_version (employee_number, valid_from, valid_to, employee_name,"
          + " department, team, job_title, manager_number, roles, hired_on, left_on, fixed_pay,"
          + " gross_pay, grade, place, protected_status, email) values (:number, :from, :to, :name,"
          + " :department, :team, :position, :manager, :roles, :hired, :left, :fixed, :gross,"
          + " :grade, :place, :protection, :email)";

  private static final String SEPARATOR = ",";

  private StaffRows() {}

  static StaffVersion version(ResultSet row, int rowNumber) throws SQLException {
    return new StaffVersion(row.getObject("valid_from", LocalDate.class), member(row, rowNumber));
  }

  static StaffMember member(ResultSet row, int rowNumber) throws SQLException {
    String manager = row.getString("manager_number");
    return new StaffMember(
        new EmployeeNumber(row.getString("employee_number")),
        row.getString("employee_name"),
        row.getString("department"),
        row.getString("team"),
        row.getString("job_title"),
        manager == null ? null : new EmployeeNumber(manager),
        roles(row.getString("roles")),
        row.getObject("hired_on", LocalDate.class),
        row.getObject("left_on", LocalDate.class),
        Cny.of(row.getBigDecimal("fixed_pay")),
        Cny.of(row.getBigDecimal("gross_pay")),
        row.getObject("grade", Integer.class),
        row.getString("place"),
        row.getString("protected_status"),
        row.getString("email"));
  }

  static MapSqlParameterSource parameters(StaffVersion version, LocalDate to) {
    StaffMember member = version.member();
    return new MapSqlParameterSource()
        .addValue("number", member.number().value())
        .addValue("from", version.from())
        .addValue("to", to)
        .addValue("name", member.name())
        .addValue("department", member.department())
        .addValue("team", member.team())
        .addValue("position", member.position())
        .addValue("manager", member.manager() == null ? null : member.manager().value())
        .addValue("roles", text(member.roles()))
        .addValue("hired", member.hiredOn())
        .addValue("left", member.leftOn())
        .addValue("fixed", member.fixedPay().getAmount())
        .addValue("gross", member.grossPay().getAmount())
        .addValue("grade", member.grade())
        .addValue("place", member.place())
        .addValue("protection", member.protectedStatus())
        .addValue("email", member.email());
  }

  /** Every role stands between separators, so that one can be looked for: {@code ,HR,UNION,}. */
  static String pattern(StaffRole role) {
    return "%" + SEPARATOR + role + SEPARATOR + "%";
  }

  private static String text(Set<StaffRole> roles) {
    return roles.stream()
        .sorted()
        .map(StaffRole::name)
        .collect(Collectors.joining(SEPARATOR, SEPARATOR, SEPARATOR));
  }

  private static Set<StaffRole> roles(String text) {
    return Arrays.stream(text.split(SEPARATOR))
        .filter(role -> !role.isEmpty())
        .map(StaffRole::valueOf)
        .collect(Collectors.toSet());
  }
}
