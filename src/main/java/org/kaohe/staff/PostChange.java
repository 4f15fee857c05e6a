package org.kaohe.staff;

import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kaohe.shared.EmployeeNumber;

/**
 * What changes of somebody's post; null leaves a thing as it is.
 *
 * @param grade 职级 1–10
 * @param fixedPay 固定工资 a month, CNY
 * @param grossPay 月总工资 a month, CNY
 */
public record PostChange(
    Integer grade,
    String department,
    String team,
    String position,
    EmployeeNumber manager,
    String place,
    Money fixedPay,
    Money grossPay) {

  public boolean isEmpty() {
    return Stream.of(grade, department, team, position, manager, place, fixedPay, grossPay)
        .allMatch(Objects::isNull);
  }

  /** The person in the new post. */
  public StaffMember of(StaffMember known) {
    return new StaffMember(
        known.number(),
        known.name(),
        or(department, known.department()),
        or(team, known.team()),
        or(position, known.position()),
        or(manager, known.manager()),
        known.roles(),
        known.hiredOn(),
        known.leftOn(),
        or(fixedPay, known.fixedPay()),
        or(grossPay, known.grossPay()),
        or(grade, known.grade()),
        or(place, known.place()),
        known.protectedStatus(),
        known.email());
  }

  private static <T> T or(T stated, T known) {
    return stated == null ? known : stated;
  }
}
