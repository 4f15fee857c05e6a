package org.kaohe.cycle.web;

import java.time.Instant;
import java.util.Map;
import org.joda.money.Money;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.shared.EmployeeNumber;

/**
 * An outcome line with its evidence.
 *
 * @param laterPayroll why it is paid with another month than its own; empty if it is not
 * @param carries the line whose compensation it takes further, or null
 */
record OutcomeView(
    String id,
    String subjectType,
    String subject,
    String subjectName,
    String team,
    String rule,
    String title,
    String kind,
    String kindLabel,
    Money policyAmount,
    Money statutoryLimit,
    Money executedAmount,
    Money waivedAmount,
    Money carriedAmount,
    String guardReason,
    boolean limited,
    boolean legalFlag,
    Map<String, String> facts,
    String reason,
    String record,
    String state,
    EmployeeNumber confirmedBy,
    Instant confirmedAt,
    String reverses,
    String reversedBy,
    String correctionReason,
    String payMonth,
    String laterPayroll,
    String carries) {

  static OutcomeView of(OutcomeLine line) {
    return new OutcomeView(
        line.id(),
        line.subject().subjectType().label(),
        line.subject().subject(),
        line.subject().subjectName(),
        line.subject().team(),
        line.rule(),
        line.basis().title(),
        line.kind().name(),
        line.kind().label(),
        line.amounts().policyAmount(),
        line.amounts().statutoryLimit(),
        line.amounts().executedAmount(),
        line.amounts().waivedAmount(),
        line.amounts().carriedAmount(),
        line.amounts().guardReason(),
        line.amounts().limited(),
        line.amounts().legalFlag(),
        line.basis().facts(),
        line.basis().reason(),
        line.basis().recordNo(),
        line.state().name(),
        line.confirmedBy(),
        line.confirmedAt(),
        line.reverses(),
        line.reversedBy(),
        line.correctionReason(),
        line.payMonth().toString(),
        line.laterPayroll(),
        line.carries());
  }
}
