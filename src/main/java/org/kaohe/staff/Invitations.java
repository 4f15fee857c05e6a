package org.kaohe.staff;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;

/** The invitations handed out. */
public interface Invitations {

  /** Earlier ones of the same people that were not redeemed are void. */
  void replace(Collection<Invitation> invitations);

  /** Whom this one lets in: if it exists, was not redeemed and has not expired. */
  Optional<EmployeeNumber> usable(String tokenHash, Instant now);

  /**
   * Uses it up.
   *
   * @return false if it was not usable, or somebody was faster
   */
  boolean redeem(String tokenHash, Instant now);
}
