package org.kaohe.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.kaohe.engine.WebAppSession;
import org.kaohe.security.Logins;
import org.kaohe.security.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session remembers for hours who somebody was when logging in. Once a minute it is asked whether
 * they still are: with other roles it goes on with those, without an account it ends.
 */
@Component
class FreshSession extends OncePerRequestFilter {

  private static final String CHECKED = FreshSession.class.getName() + ".checked";
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();
  private final Logins logins;
  private final WebAppSession webApps;
  private final Clock clock;

  FreshSession(Logins logins, WebAppSession webApps, Clock clock) {
    this.logins = logins;
    this.webApps = webApps;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    Authentication user = SecurityContextHolder.getContext().getAuthentication();
    if (session != null && user != null) {
      if (session.getAttribute(CHECKED) == null) {
        // The login has only just asked.
        session.setAttribute(CHECKED, clock.instant());
      } else if (isDue(session)) {
        check(user, request, response);
      }
    }
    chain.doFilter(request, response);
  }

  /** Also when the clock was put back. */
  private boolean isDue(HttpSession session) {
    if (!(session.getAttribute(CHECKED) instanceof Instant checked)) {
      return true;
    }
    Duration age = Duration.between(checked, clock.instant());
    return age.isNegative() || age.compareTo(KEPT) >= 0;
  }

  private void check(
      Authentication user, HttpServletRequest request, HttpServletResponse response) {
    Instant now = clock.instant();
    Optional<Set<GrantedAuthority>> authorities =
        logins.rolesOf(user.getName()).map(Role::authorities);
    HttpSession session = request.getSession(false);
    if (session == null || authorities.isEmpty()) {
      end(session);
      return;
    }
    if (!authorities.get().equals(Set.copyOf(user.getAuthorities()))) {
      contexts.saveContext(enter(user, authorities.get()), request, response);
      webApps.renew(session, user.getName());
    }
    session.setAttribute(CHECKED, now);
  }

  /**
   * @param session null if a request at the same time ended it
   */
  private static void end(HttpSession session) {
    SecurityContextHolder.clearContext();
    if (session != null) {
      session.invalidate();
    }
  }

  private static SecurityContext enter(Authentication user, Set<GrantedAuthority> authorities) {
    UsernamePasswordAuthenticationToken renewed =
        UsernamePasswordAuthenticationToken.authenticated(user.getPrincipal(), null, authorities);
    renewed.setDetails(user.getDetails());
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(renewed);
    SecurityContextHolder.setContext(context);
    return context;
  }
}
