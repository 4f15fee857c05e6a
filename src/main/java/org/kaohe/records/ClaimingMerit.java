package org.kaohe.records;

import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a claim and starts its process, both or neither. */
@Service
public class ClaimingMerit {

  private final RegisteringClaims registering;
  private final ClaimProcess process;

  ClaimingMerit(RegisteringClaims registering, ClaimProcess process) {
    this.registering = registering;
    this.process = process;
  }

  /**
   * @throws org.kaohe.shared.Refused as {@link RegisteringClaims#register}
   */
  @Transactional
  public MeritClaim claim(RawClaim raw, EmployeeNumber by) {
    MeritClaim claim = registering.register(raw, by);
    process.start(claim.id());
    return claim;
  }
}
