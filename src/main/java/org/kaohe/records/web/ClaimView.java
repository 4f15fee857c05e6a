package org.kaohe.records.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.kaohe.records.ClaimCheck;
import org.kaohe.records.ClaimDecision;
import org.kaohe.records.MeritClaim;

/**
 * A claim as its claimant, those who check it and HR see it.
 *
 * @param step who is asked to check it
 * @param supported null until it is checked
 * @param approvedAmount CNY, or null
 */
record ClaimView(
    String id,
    String claimant,
    LocalDate occurredOn,
    String category,
    String description,
    String references,
    BigDecimal claimedAmount,
    BigDecimal claimedResult,
    Instant claimedAt,
    String state,
    String stateLabel,
    String step,
    LocalDate dueOn,
    Boolean supported,
    String checkNote,
    Instant checkedAt,
    BigDecimal approvedAmount,
    BigDecimal approvedResult,
    String decisionReason,
    Instant decidedAt,
    String recordNo) {

  static ClaimView of(MeritClaim claim) {
    ClaimCheck check = claim.check();
    ClaimDecision decision = claim.decision();
    return new ClaimView(
        claim.id(),
        claim.claimant().value(),
        claim.occurredOn(),
        claim.category().label(),
        claim.description(),
        claim.references(),
        yuan(claim.claimedAmount()),
        claim.claimedResult(),
        claim.claimedAt(),
        claim.state().name(),
        claim.state().label(),
        claim.step().label(),
        claim.dueOn(),
        check == null ? null : check.supported(),
        check == null ? null : check.checkNote(),
        check == null ? null : check.checkedAt(),
        decision == null ? null : yuan(decision.approvedAmount()),
        decision == null ? null : decision.approvedResult(),
        decision == null ? null : decision.decisionReason(),
        decision == null ? null : decision.decidedAt(),
        claim.recordNo());
  }

  private static BigDecimal yuan(Money money) {
    return money == null ? null : money.getAmount();
  }
}
