package org.kaohe.cycle;

import java.util.List;
import org.kaohe.outcomes.ClosedMatter;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.policy.Policy;
import org.kaohe.policy.Remembered;
import org.kaohe.shared.EmployeeNumber;

/**
 * What the company remembers of a person across periods, as the facts stand now.
 *
 * @param policy by whose rules; null if the person has neither results nor a policy in force
 * @param rules chains of periods and counted records, by kind of period and in order of the rules
 * @param matters nominations, duty changes, trainings, plans and escalations, the latest first
 */
public record Memory(
    EmployeeNumber employee, Policy policy, List<Remembered> rules, List<Matter> matters) {

  /**
   * @param closed null while it is open
   */
  public record Matter(OutcomeLine line, ClosedMatter closed) {}

  public Memory {
    rules = List.copyOf(rules);
    matters = List.copyOf(matters);
  }
}
