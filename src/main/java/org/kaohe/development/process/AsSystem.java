package org.kaohe.development.process;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Lets the engine follow what a person's request brought about beyond the person's own tasks. */
@Component
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
