package org.kaohe.outcomes;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.SubjectType;

/**
 * What makes a line of a cycle the same one when it is computed again.
 *
 * @param recordNo or null
 * @param added by the guard (policies G4)
 */
record LineKey(
    SubjectType subjectType,
    String subject,
    String rule,
    OutcomeKind kind,
    String recordNo,
    boolean added) {

  static LineKey of(Proposal proposal, boolean added) {
    return new LineKey(
        proposal.subjectType(),
        proposal.subject(),
        proposal.rule(),
        proposal.kind(),
        proposal.record(),
        added);
  }

  /**
   * The same id whenever and wherever it is computed, so that two computations at once cannot both
   * store the line.
   *
   * @param occasion tells apart lines of the same key, such as one voided and one proposed anew
   */
  String idIn(String cycleId, String occasion) {
    String name = String.join("\n", cycleId, toString(), occasion);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
