package org.kaohe.committee;

import org.kaohe.shared.EmployeeNumber;

/**
 * What a member submits, checked.
 *
 * @param choice null with {@code marks}: an abstention
 * @param reason null only with an abstention
 */
record Ballot(EmployeeNumber choice, Marks marks, String reason) {

  boolean isAbstention() {
    return choice == null;
  }
}
