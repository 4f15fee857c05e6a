package org.kaohe;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  @Test
  void modulesKnowOnlyWhatTheyDeclareAndFormNoCycle() {
    ApplicationModules.of(KaoheApplication.class).verify();
  }
}
