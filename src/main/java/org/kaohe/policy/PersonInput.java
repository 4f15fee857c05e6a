package org.kaohe.policy;

import java.util.List;
import org.joda.money.Money;
import org.kaohe.shared.EmployeeNumber;

/**
 * One person of the department as the rules see them.
 *
 * @param current the period being computed; its {@code eligible} decides rules of scores and
 *     metrics
 * @param earlier final results of earlier periods of the same kind, any order, gaps allowed
 * @param jobGrade 职级 1–10 or null
 */
public record PersonInput(
    EmployeeNumber number,
    String team,
    Integer jobGrade,
    Money fixedPay,
    Money grossPay,
    PersonMonth current,
    List<PersonMonth> earlier) {

  public PersonInput {
    earlier = List.copyOf(earlier);
  }
}
