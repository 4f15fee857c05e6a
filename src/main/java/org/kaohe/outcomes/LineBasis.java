package org.kaohe.outcomes;

import java.util.Map;
import org.kaohe.policy.OutcomeKind;

/**
 * What a line was decided on: its evidence.
 *
 * @param recordNo the record it fires for, or null
 * @param factsJson the facts in reading order, as stored
 */
public record LineBasis(
    String policyId,
    int policyVersion,
    String rule,
    String title,
    OutcomeKind kind,
    String recordNo,
    String reason,
    String factsJson) {

  /** By readable name, in reading order. */
  public Map<String, String> facts() {
    return FactsText.read(factsJson);
  }
}
