package org.kaohe.outcomes;

import org.kaohe.policy.OutcomeKind;

/** One line of the payroll: a person (or department), a rule and a kind. */
record PayrollCell(String subject, String rule, OutcomeKind kind) {

  static PayrollCell of(OutcomeLine line) {
    return new PayrollCell(line.subject().subject(), line.rule(), line.kind());
  }

  static PayrollCell of(LedgerEntry entry) {
    return new PayrollCell(entry.subject(), entry.rule(), entry.kind());
  }
}
