package org.kaohe.policychange;

import java.util.List;
import org.kaohe.shared.EmployeeNumber;

/** What happened to each change, when and by whom; nothing is ever taken away. */
public interface ChangeJournal {

  void note(String changeId, ChangeAction.Kind kind, EmployeeNumber actor, String remark);

  /** Oldest first. */
  List<ChangeAction> of(String changeId);
}
