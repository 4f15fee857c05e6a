package org.kaohe.policy.web;

import java.util.List;
import org.kaohe.policy.PolicyDifference;
import org.kaohe.policy.PolicyDifference.FigureChange;
import org.kaohe.policy.PolicyDifference.RuleChange;
import org.kaohe.policy.PolicyDifference.TableChange;
import org.kaohe.policy.PolicyDifference.TextChange;
import org.kaohe.policy.PolicyVersion;

/**
 * What a version says otherwise than the one it was made from, and why.
 *
 * @param since the earlier version
 */
record ChangesView(
    int since,
    String reason,
    List<TextChange> texts,
    List<FigureChange> figures,
    List<RuleChange> rules,
    List<TableChange> tables) {

  static ChangesView of(PolicyDifference difference, PolicyVersion version) {
    return new ChangesView(
        difference.before(),
        version.reason(),
        difference.texts(),
        difference.figures(),
        difference.rules(),
        difference.tables());
  }
}
