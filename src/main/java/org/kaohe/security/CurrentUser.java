package org.kaohe.security;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever makes the present request. */
@Component
public class CurrentUser {

  /** The login name: an employee number, or another account such as an administrator's. */
  public Optional<String> id() {
    return authentication().map(Authentication::getName);
  }

  /**
   * @throws Refused when nobody is logged in
   */
  public EmployeeNumber employee() {
    return id().map(EmployeeNumber::of).orElseThrow(() -> Refused.forbidden("请先登录"));
  }

  public Set<Role> roles() {
    return authentication().stream()
        .flatMap(user -> user.getAuthorities().stream())
        .map(GrantedAuthority::getAuthority)
        .filter(authority -> authority.startsWith("ROLE_"))
        .map(authority -> Role.valueOf(authority.substring("ROLE_".length())))
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean is(Role role) {
    return roles().contains(role);
  }

  private static Optional<Authentication> authentication() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(user -> user.isAuthenticated() && !(user instanceof AnonymousAuthenticationToken));
  }
}
