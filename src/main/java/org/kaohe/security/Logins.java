package org.kaohe.security;

import java.util.Optional;
import java.util.Set;

/** The accounts that may log in. */
public interface Logins {

  /** What somebody may do at this moment; empty if there is no such account (any more). */
  Optional<Set<Role>> rolesOf(String user);
}
