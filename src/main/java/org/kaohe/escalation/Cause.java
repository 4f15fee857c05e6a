package org.kaohe.escalation;

import org.springframework.data.relational.core.mapping.Column;

/**
 * What a case was opened for; one record or one line opens one case.
 *
 * @param key the record's number, else the line's id: unique
 * @param lineId the latest line that stands for it, or null
 * @param recordNo or null
 * @param rule of the line, or null while there is only a record; so too the policy
 */
public record Cause(
    @Column("cause_key") String key,
    String lineId,
    String recordNo,
    String rule,
    String policyId,
    Integer policyVersion) {

  static Cause ofRecord(String number) {
    return new Cause(number, null, number, null, null, null);
  }

  Cause with(Cause line) {
    return new Cause(key, line.lineId, recordNo, line.rule, line.policyId, line.policyVersion);
  }
}
