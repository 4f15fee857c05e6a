package org.kaohe.committee;

import java.util.List;
import org.kaohe.shared.Period;

/**
 * What an election is called for: one rule of one department and period.
 *
 * @param rule catalogue id such as {@code P03-R1}
 * @param nominees everybody eligible with the passing grade; whoever has the best standing is the
 *     ranking's proposal
 */
public record ElectionCall(
    String cycleId,
    String department,
    Period period,
    String rule,
    String title,
    List<Nominee> nominees) {

  public ElectionCall {
    nominees = List.copyOf(nominees);
  }
}
