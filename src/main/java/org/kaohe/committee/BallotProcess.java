package org.kaohe.committee;

import org.kaohe.shared.EmployeeNumber;

/** The running ballots, as the engine keeps them. */
public interface BallotProcess {

  /** Moves open tasks and timers to the election's due date. */
  void followDueDate(Election election);

  /** Takes a member's open task back; the vote is closed already. */
  void withdraw(String electionId, EmployeeNumber member);
}
