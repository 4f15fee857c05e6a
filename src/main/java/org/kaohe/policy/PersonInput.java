package org.kaohe.policy;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.kaohe.shared.EmployeeNumber;

/**
 * One person of the department as the rules see them.
 *
 * @param current the period being computed; its {@code eligible} decides rules of scores and
 *     metrics
 * @param final results of earlier periods of the same kind, any order, gaps allowed
 * @param jobGrade 职级 1–10 or null
 * @param hiredOn first day of employment; null means always. Rules of records fire for whoever was
 *     employed on the record's date (policies A13)
 * @param leftOn last day of employment, or null
 */
public record PersonInput(
    EmployeeNumber number,
    String team,
    Integer jobGrade,
    Money fixedPay,
    Money grossPay,
    PersonPeriod current,
    List<PersonPeriod> earlier,
    LocalDate hiredOn,
    LocalDate leftOn) {

  public PersonInput {
    earlier = List.copyOf(earlier);
  }

  /** Somebody employed all the time. */
  public PersonInput(
      EmployeeNumber number,
      String team,
      Integer jobGrade,
      Money fixedPay,
      Money grossPay,
      PersonPeriod current,
      List<PersonPeriod> earlier) {
    this(number, team, jobGrade, fixedPay, grossPay, current, earlier, null, null);
  }

  public boolean employedOn(LocalDate day) {
    return (hiredOn == null || !day.isBefore(hiredOn)) && (leftOn == null || !day.isAfter(leftOn));
  }
}
