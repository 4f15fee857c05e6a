package org.kaohe.security.rest;

import java.util.Collection;

/** Who the engine takes the present thread for, and what it would let them see. */
public interface EngineSession {

  /** What a task is to somebody. */
  enum Access {
    MISSING,
    FOREIGN,
    VISIBLE
  }

  void enter(String user, Collection<String> groups);

  void leave();

  Access to(String taskId, String user, Collection<String> groups);
}
