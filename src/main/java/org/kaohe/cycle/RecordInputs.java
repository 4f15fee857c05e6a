package org.kaohe.cycle;

import org.kaohe.policy.RecordInput;
import org.kaohe.records.CaseFacts;
import org.kaohe.records.CaseRecord;

/** A record as a policy reads it. */
public final class RecordInputs {

  private RecordInputs() {}

  /**
   * @param fires false: it only counts as an occurrence
   */
  public static RecordInput of(CaseRecord record, boolean fires) {
    return of(record.number(), record.facts(), fires);
  }

  public static RecordInput of(String number, CaseFacts facts, boolean fires) {
    return new RecordInput(
        number,
        facts.subjectType(),
        facts.subject(),
        facts.date(),
        facts.category().label(),
        facts.severity(),
        facts.loss(),
        facts.approved(),
        facts.result(),
        fires);
  }
}
