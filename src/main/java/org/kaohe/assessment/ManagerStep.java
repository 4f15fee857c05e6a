package org.kaohe.assessment;

import java.util.Optional;

/** Who is asked for the manager's review, one after the other. */
public enum ManagerStep {
  DIRECT,
  SECOND,
  HR;

  public Optional<ManagerStep> next() {
    return this == HR ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
  }
}
