package org.kaohe.policy.rules;

import java.util.HashSet;
import java.util.Set;
import org.kaohe.policy.PolicyInput.OpenMatter;
import org.kaohe.policy.Proposal;

/**
 * While a matter is open for a person by a rule, no second one is opened, also not by two records
 * of the same month (policies A12).
 */
final class OpenMatters {

  private final Set<OpenMatter> open;

  OpenMatters(Set<OpenMatter> open) {
    this.open = new HashSet<>(open);
  }

  /** False if such a matter is open already; else this line opens it. */
  boolean open(Proposal line) {
    return !line.kind().isMatter()
        || open.add(new OpenMatter(line.subject(), line.rule(), line.kind()));
  }
}
