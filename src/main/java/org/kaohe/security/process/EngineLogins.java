package org.kaohe.security.process;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.kaohe.security.Logins;
import org.kaohe.security.Role;
import org.springframework.stereotype.Component;

/** Accounts are the engine's users; roles are their groups. */
@Component
class EngineLogins implements Logins {

  private final IdentityService identity;

  EngineLogins(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public Optional<Set<Role>> rolesOf(String user) {
    return identity.createUserQuery().userId(user).count() == 0
        ? Optional.empty()
        : Optional.of(roles(user));
  }

  private Set<Role> roles(String user) {
    return identity.createGroupQuery().groupMember(user).list().stream()
        .map(Group::getId)
        .flatMap(group -> Role.ofGroup(group).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
