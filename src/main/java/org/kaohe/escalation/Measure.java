package org.kaohe.escalation;

/** What a case comes to and the manager and the department head have to approve. */
interface Measure {

  /**
   * @throws org.kaohe.shared.Refused if it is decided already
   */
  void decide(Gate gate, Approval approval);

  /** Whether an approval has to say why. */
  boolean isDisputed();

  Approval managerApproval();

  Approval headApproval();
}
