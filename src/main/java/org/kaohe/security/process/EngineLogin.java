package org.kaohe.security.process;

import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.kaohe.security.Logins;
import org.kaohe.security.Role;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Checks passwords with the engine's accounts, which also hold off whoever guesses: each failure
 * doubles the wait up to a minute, and nobody can lock a colleague out for longer.
 */
@Component
class EngineLogin implements AuthenticationProvider {

  private static final int LONGEST = 200;

  private final IdentityService identity;
  private final Logins logins;

  EngineLogin(IdentityService identity, Logins logins) {
    this.identity = identity;
    this.logins = logins;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String user = attempt.getName();
    String password = String.valueOf(attempt.getCredentials());
    if (user.isBlank()
        || user.length() > 64
        || password.length() > LONGEST
        || !identity.checkPassword(user, password)) {
      throw new BadCredentialsException("用户名或密码不正确（连续输错后须稍等再试）");
    }
    return UsernamePasswordAuthenticationToken.authenticated(
        user, null, Role.authorities(logins.rolesOf(user).orElse(Set.of())));
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
