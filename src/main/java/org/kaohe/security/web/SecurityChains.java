package org.kaohe.security.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.kaohe.security.rest.EngineDoor;
import org.kaohe.security.rest.RequestPath;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.cors.CorsConfiguration;

/**
 * Three chains with one login. The engine's REST API and programs at {@code /api} name themselves
 * in every request and have no session; browsers have a session and need its token for every
 * change.
 */
@Configuration
class SecurityChains {

  private static final String POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self';"
          + " form-action 'self'; frame-ancestors 'none'";

  private final Refusals refusals;
  private final FreshSession freshSession;
  private final EngineDoor engineDoor;

  SecurityChains(Refusals refusals, FreshSession freshSession, EngineDoor engineDoor) {
    this.refusals = refusals;
    this.freshSession = freshSession;
    this.engineDoor = engineDoor;
  }

  /** It stands inside the browsers' chain only. */
  @Bean
  static FilterRegistrationBean<FreshSession> freshSessionOnlyInSecurityChain(FreshSession filter) {
    FilterRegistrationBean<FreshSession> registration = new FilterRegistrationBean<>(filter);
    registration.setEnabled(false);
    return registration;
  }

  /** Patterns are of whole paths, whichever servlet is behind them. */
  @Bean
  static PathPatternRequestMatcherBuilderFactoryBean wholePaths() {
    return new PathPatternRequestMatcherBuilderFactoryBean();
  }

  @Bean
  @Order(1)
  SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
    http.securityMatcher("/engine-rest/**").authorizeHttpRequests(DoorRules::engineRest);
    return stateless(http).addFilterAfter(engineDoor, AuthorizationFilter.class).build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain programs(HttpSecurity http) throws Exception {
    http.securityMatcher(SecurityChains::isProgram)
        .authorizeHttpRequests(
            doors -> {
              DoorRules.api(doors);
              doors.anyRequest().denyAll();
            });
    return stateless(http).build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain browsers(HttpSecurity http) throws Exception {
    RequestMatcher webApps = request -> RequestPath.of(request).startsWith("/camunda/");
    RequestMatcher data = SecurityChains::isData;
    http.authorizeHttpRequests(
            doors -> {
              doors
                  .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                  .permitAll();
              DoorRules.pages(doors);
            })
        .formLogin(login -> login.loginPage("/login").defaultSuccessUrl("/", false).permitAll())
        .logout(
            logout ->
                logout
                    .logoutRequestMatcher(SecurityChains::isLogout)
                    .logoutSuccessUrl("/login?logout")
                    .defaultLogoutSuccessHandlerFor(
                        new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT),
                        webApps))
        .requestCache(cache -> cache.requestCache(pagesOnly(data)))
        .csrf(csrf -> csrf.ignoringRequestMatchers(webApps))
        .exceptionHandling(
            failures ->
                failures
                    .defaultAuthenticationEntryPointFor(refusals, data)
                    .defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        new NegatedRequestMatcher(data))
                    .defaultAccessDeniedHandlerFor(refusals, data))
        .headers(headers -> pageHeaders(headers, new NegatedRequestMatcher(webApps)));
    return http.addFilterBefore(freshSession, LogoutFilter.class)
        .addFilterAfter(engineDoor, AuthorizationFilter.class)
        .build();
  }

  private HttpSecurity stateless(HttpSecurity http) throws Exception {
    return http.httpBasic(basic -> basic.authenticationEntryPoint(refusals))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .cors(cors -> cors.configurationSource(request -> new CorsConfiguration()))
        .requestCache(AbstractHttpConfigurer::disable)
        .exceptionHandling(
            failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .headers(Customizer.withDefaults());
  }

  /** After the login one returns to the page asked for, never to data that a page fetched. */
  private static HttpSessionRequestCache pagesOnly(RequestMatcher data) {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(request -> request.getMethod().equals("GET") && !data.matches(request));
    return cache;
  }

  /** Camunda's web apps bring their own content security policy. */
  private static void pageHeaders(HeadersConfigurer<HttpSecurity> headers, RequestMatcher pages) {
    headers.addHeaderWriter(
        new DelegatingRequestMatcherHeaderWriter(
            pages, new ContentSecurityPolicyHeaderWriter(POLICY)));
    headers.referrerPolicy(Customizer.withDefaults());
  }

  private static boolean isProgram(HttpServletRequest request) {
    String path = RequestPath.of(request);
    return (path.startsWith("/api/") || path.startsWith("/v3/api-docs"))
        && request.getHeader(HttpHeaders.AUTHORIZATION) != null;
  }

  /** Ours, and that of the web apps, which ends the one session too. */
  private static boolean isLogout(HttpServletRequest request) {
    return request.getMethod().equals("POST")
        && RequestPath.of(request).matches("/logout|/camunda/api/admin/auth/user/[^/]+/logout");
  }

  private static boolean isData(HttpServletRequest request) {
    String path = RequestPath.of(request);
    return path.startsWith("/api/")
        || path.startsWith("/v3/api-docs")
        || path.startsWith("/camunda/api/");
  }
}
