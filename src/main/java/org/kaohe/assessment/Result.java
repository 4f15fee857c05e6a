package org.kaohe.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/**
 * One person's result of one cycle.
 *
 * @param version of the row, for optimistic locking
 * @param base the composite before HR's adjustment, or null
 * @param ranked how many people of the department are ranked
 * @param adjustment null if none
 * @param publishedOn null before publication
 * @param appealUntil last day of the appeal window, null before publication
 */
public record Result(
    String id,
    int version,
    ScoredCycle cycle,
    PersonScore score,
    BigDecimal base,
    TieBreakers tieBreakers,
    int ranked,
    Adjustment adjustment,
    ResultState state,
    LocalDate publishedOn,
    LocalDate appealUntil) {

  public EmployeeNumber employee() {
    return score.employee();
  }

  public Period month() {
    return cycle.month();
  }
}
