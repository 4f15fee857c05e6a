package org.kaohe.portal;

import org.kaohe.appeal.Appeal;
import org.kaohe.outcomes.OutcomeLine;

/**
 * An outcome line as the person concerned sees it.
 *
 * @param ruleText the policy's text of the rule, or null if the version no longer has it
 * @param appeal the person's appeal against it, or null
 * @param appealable whether it can be appealed against today
 */
public record OwnLine(OutcomeLine line, String ruleText, Appeal appeal, boolean appealable) {

  /** Whether it still counts; otherwise it is shown as history. */
  public boolean stands() {
    return line.state().isStanding();
  }
}
