package org.kaohe.engine;

import org.camunda.bpm.engine.IdentityService;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/** Who is acting in the engine right now. */
@Component
public class Actor {

  private final IdentityService identity;

  Actor(IdentityService identity) {
    this.identity = identity;
  }

  /** The person on whose behalf the engine is called, or null in a job. */
  public EmployeeNumber current() {
    var authentication = identity.getCurrentAuthentication();
    return authentication == null || authentication.getUserId() == null
        ? null
        : new EmployeeNumber(authentication.getUserId());
  }
}
