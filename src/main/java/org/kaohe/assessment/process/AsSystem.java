package org.kaohe.assessment.process;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Lets the application do to the engine what the person behind the request could not. */
@Component("assessmentAsSystem")
class AsSystem {

  private final IdentityService identities;

  AsSystem(IdentityService identities) {
    this.identities = identities;
  }

  void run(Runnable change) {
    var person = identities.getCurrentAuthentication();
    identities.clearAuthentication();
    try {
      change.run();
    } finally {
      if (person != null) {
        identities.setAuthentication(person);
      }
    }
  }
}
