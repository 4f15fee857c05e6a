package org.kaohe.demo;

import java.time.Instant;

/** Remembers that the demo company has been loaded. */
public interface DemoCompany {

  boolean isLoaded();

  void markLoaded(Instant at);
}
