package org.kaohe.security.web;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import org.kaohe.security.Role;
import org.kaohe.security.rest.EngineDoor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Who may pass which door. The first rule that fits counts; what no rule names is shut. */
final class DoorRules {

  private static final String[] STAFF =
      names(Role.EMPLOYEE, Role.MANAGER, Role.HEAD, Role.HR, Role.COMMITTEE, Role.UNION);
  private static final String HR = Role.HR.name();
  private static final String ADMIN = Role.ADMIN.name();
  private static final String EMPLOYEE = Role.EMPLOYEE.name();
  private static final String[] HR_OR_ADMIN = names(Role.HR, Role.ADMIN);

  private DoorRules() {}

  static void pages(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          doors) {
    doors.requestMatchers("/login", "/error", "/invite/**").permitAll();
    doors.requestMatchers("/css/**", "/js/**", "/img/**", "/favicon.ico").permitAll();
    doors.requestMatchers("/webjars/camunda/**").authenticated();
    doors.requestMatchers("/webjars/**", "/actuator/health/**").permitAll();
    webApps(doors);
    api(doors);
    doors.requestMatchers(GET, "/hr/appeals").hasAnyRole(names(Role.HR, Role.HEAD));
    doors.requestMatchers("/hr/policy-changes/new").hasRole(HR);
    doors
        .requestMatchers(GET, "/hr/policy-changes", "/hr/policy-changes/*")
        .hasAnyRole(names(Role.HR, Role.HEAD));
    doors.requestMatchers("/hr/**").hasRole(HR);
    doors.requestMatchers("/committee/**").hasRole(Role.COMMITTEE.name());
    doors.requestMatchers("/policy-changes/**", "/letters/**").hasAnyRole(STAFF);
    doors.requestMatchers("/training/**", "/plans/**").hasAnyRole(STAFF);
    doors.requestMatchers(GET, "/evidence/**", "/cases/*").hasAnyRole(STAFF);
    doors.requestMatchers("/", "/me/**", "/board/**", "/team/**", "/policies/**").authenticated();
    doors.anyRequest().denyAll();
  }

  private static void webApps(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          doors) {
    doors.requestMatchers(POST, "/camunda/api/admin/auth/user/*/login/*").denyAll();
    doors.requestMatchers("/camunda/api/*/setup/**").denyAll();
    doors
        .requestMatchers("/camunda/app/cockpit/**", "/camunda/api/cockpit/**")
        .hasAnyRole(HR_OR_ADMIN);
    doors.requestMatchers("/camunda/api/admin/auth/**").authenticated();
    doors.requestMatchers("/camunda/app/admin/**", "/camunda/api/admin/**").hasRole(ADMIN);
    doors.requestMatchers("/camunda/**").authenticated();
  }

  static void api(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          doors) {
    // Somebody must bring in the first person of HR.
    doors.requestMatchers("/api/imports/staff/**", "/api/invitations/**").hasAnyRole(HR_OR_ADMIN);
    doors.requestMatchers("/api/imports/**", "/api/trials/**", "/api/metrics/**").hasRole(HR);
    doors.requestMatchers("/api/records/**", "/api/staff/**", "/api/outcomes/**").hasRole(HR);
    doors.requestMatchers("/api/absences/**", "/api/letters/**").hasRole(HR);
    doors.requestMatchers("/api/cycles/**", "/api/cases/**").hasRole(HR);
    doors.requestMatchers("/api/payroll/**", "/api/minimum-wages/**").hasRole(HR);
    doors
        .requestMatchers(GET, "/api/employees/*/memory")
        .hasAnyRole(names(Role.HR, Role.MANAGER, Role.HEAD));
    doors.requestMatchers(GET, "/api/policies/**").authenticated();
    policyChanges(doors);
    development(doors);
    reports(doors);
    doors.requestMatchers("/api/suggestions/**", "/api/postponements/**").hasRole(HR);
    doors.requestMatchers("/api/team/postponements/**").hasRole(Role.HEAD.name());
    doors.requestMatchers("/api/team/**").hasAnyRole(names(Role.MANAGER, Role.HEAD));
    doors.requestMatchers("/api/me/**").hasAnyRole(STAFF);
    doors.requestMatchers(POST, "/api/appeals").hasRole(EMPLOYEE);
    doors.requestMatchers("/api/demo/**").hasAnyRole(HR_OR_ADMIN);
    doors.requestMatchers(GET, "/v3/api-docs/**").authenticated();
  }

  /** Who of the employees checks quality is a matter of their position, not of a role. */
  private static void reports(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          doors) {
    doors
        .requestMatchers(POST, "/api/conduct-reports")
        .hasAnyRole(names(Role.EMPLOYEE, Role.MANAGER, Role.HEAD, Role.HR));
    doors.requestMatchers("/api/conduct-reports/**").hasRole(HR);
    doors.requestMatchers(POST, "/api/merit-claims").hasAnyRole(STAFF);
    doors.requestMatchers("/api/merit-claims/**").hasRole(HR);
  }

  private static void policyChanges(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          doors) {
    String all = "/api/policy-changes/**";
    doors.requestMatchers(GET, "/api/policy-changes/*/acknowledgements").hasRole(HR);
    doors.requestMatchers(GET, "/api/policy-changes/*/actions").hasRole(HR);
    doors.requestMatchers(GET, all).hasAnyRole(STAFF);
    doors.requestMatchers(POST, "/api/policy-changes/*/feedback").hasAnyRole(STAFF);
    doors.requestMatchers(POST, "/api/policy-changes/*/acknowledgement").hasAnyRole(STAFF);
    doors.requestMatchers(all).hasRole(HR);
  }

  private static void development(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          doors) {
    doors.requestMatchers(GET, "/api/plans/*").hasAnyRole(STAFF);
    doors.requestMatchers(GET, "/api/training-sessions", "/api/career-path").hasAnyRole(STAFF);
    doors.requestMatchers("/api/training-sessions/*/enrolment").hasAnyRole(STAFF);
    doors.requestMatchers("/api/plans/**", "/api/trainings/**").hasRole(HR);
    doors.requestMatchers("/api/training-sessions/**", "/api/career-path/**").hasRole(HR);
    doors.requestMatchers("/api/inspections/**").hasRole(HR);
  }

  /** Both roots of the engine's own REST API; {@link EngineDoor} looks at each request again. */
  static void engineRest(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          doors) {
    doors.requestMatchers(GET, "/engine-rest/**").authenticated();
    doors.requestMatchers(POST, "/engine-rest/**").authenticated();
    doors.requestMatchers(PUT, "/engine-rest/**").authenticated();
    doors.requestMatchers(DELETE, "/engine-rest/**").authenticated();
    doors.anyRequest().denyAll();
  }

  private static String[] names(Role... roles) {
    String[] names = new String[roles.length];
    for (int i = 0; i < roles.length; i++) {
      names[i] = roles[i].name();
    }
    return names;
  }
}
