package org.kaohe.policychange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;

/** Who has acknowledged an announced change, and who is still to. */
public interface Acknowledgements {

  /**
   * In batches; whoever is asked already is left out.
   *
   * @return those who were not asked before
   */
  List<EmployeeNumber> ask(String changeId, Collection<EmployeeNumber> employees);

  /** Returns false if it was acknowledged before; asks somebody who was not. */
  boolean acknowledge(String changeId, EmployeeNumber employee, Instant now);

  /** When somebody did; empty if not yet. */
  Optional<Instant> of(String changeId, EmployeeNumber employee);

  /** In order of number. */
  List<EmployeeNumber> missing(String changeId);

  Count count(String changeId);

  /** Changes that somebody was asked to acknowledge and has not. */
  List<String> openOf(EmployeeNumber employee);

  record Count(int asked, int acknowledged) {
    public int missing() {
      return asked - acknowledged;
    }
  }
}
