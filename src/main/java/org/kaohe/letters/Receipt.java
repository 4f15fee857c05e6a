package org.kaohe.letters;

import java.time.Instant;
import org.kaohe.shared.EmployeeNumber;

/**
 * That a letter reached its addressee.
 *
 * @param receiptBy the addressee who acknowledged it, or the HR person who recorded the refusal
 * @param witness of a refusal, else null
 * @param receiptNote how it was refused, 1–500 characters; else null
 */
public record Receipt(
    Outcome receiptOutcome,
    Instant receiptAt,
    EmployeeNumber receiptBy,
    EmployeeNumber witness,
    String witnessName,
    String receiptNote) {

  /** How it ended. */
  public enum Outcome {
    ACKNOWLEDGED("已签收"),
    REFUSED("拒绝签收");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  static Receipt acknowledged(EmployeeNumber by, Instant at) {
    return new Receipt(Outcome.ACKNOWLEDGED, at, by, null, null, null);
  }

  public boolean isRefused() {
    return receiptOutcome == Outcome.REFUSED;
  }
}
