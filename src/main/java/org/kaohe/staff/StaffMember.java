package org.kaohe.staff;

import java.time.LocalDate;
import java.util.Set;
import org.joda.money.Money;
import org.kaohe.shared.EmployeeNumber;

/**
 * An employee as on one day.
 *
 * @param manager 上级工号, or null
 * @param leftOn the last day of employment, or null
 * @param fixedPay 固定工资 a month, CNY
 * @param grossPay 月总工资 a month, CNY
 * @param grade 职级 1–10, or null
 * @param place 工作地, or null
 */
public record StaffMember(
    EmployeeNumber number,
    String name,
    String department,
    String team,
    String position,
    EmployeeNumber manager,
    Set<StaffRole> roles,
    LocalDate hiredOn,
    LocalDate leftOn,
    Money fixedPay,
    Money grossPay,
    Integer grade,
    String place,
    String protectedStatus,
    String email) {

  public StaffMember {
    roles = Set.copyOf(roles);
  }

  public boolean employedOn(LocalDate day) {
    return !day.isBefore(hiredOn) && (leftOn == null || !day.isAfter(leftOn));
  }

  public boolean has(StaffRole role) {
    return roles.contains(role);
  }
}
