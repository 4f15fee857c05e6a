package org.kaohe.assessment.persistence;

import java.util.HashMap;
import java.util.Map;
import org.kaohe.assessment.Assessment;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The assessments that the current transaction has locked, as they are now: every expression of a
 * process step asks for the same one. Forgotten when the transaction ends.
 */
final class LockedAssessments implements TransactionSynchronization {

  private final Map<String, Assessment> byId = new HashMap<>();

  private LockedAssessments() {}

  /**
   * @throws IllegalStateException outside a transaction
   */
  static Map<String, Assessment> ofTransaction() {
    for (TransactionSynchronization each :
        TransactionSynchronizationManager.getSynchronizations()) {
      if (each instanceof LockedAssessments known) {
        return known.byId;
      }
    }
    LockedAssessments fresh = new LockedAssessments();
    TransactionSynchronizationManager.registerSynchronization(fresh);
    return fresh.byId;
  }
}
