package org.kaohe.security.rest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kaohe.security.Role;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What of the engine's REST API each role needs for Tasklist, Cockpit and the journeys; all else is
 * shut. An administrator may call everything. The engine's own authorizations apply behind it.
 */
final class EngineDoors {

  private static final List<Door> EVERYONE =
      doors(
          "GET /engine",
          "GET /version",
          "GET /identity/password-policy",
          "POST /identity/password-policy",
          "GET /identity/groups",
          "GET /user/{self}/profile",
          "PUT /user/{self}/credentials",
          "GET,OPTIONS /filter",
          "GET /filter/count",
          "GET,OPTIONS /filter/{id}",
          "GET,POST /filter/{id}/list",
          "GET,POST /filter/{id}/count",
          "GET,POST /filter/{id}/singleResult",
          "GET,POST /task",
          "GET,POST /task/count",
          "GET,OPTIONS /task/{id}",
          "GET /task/{id}/form",
          "GET /task/{id}/deployed-form",
          "GET /task/{id}/form-variables",
          "GET /task/{id}/identity-links",
          "GET /task/{id}/comment",
          "GET /task/{id}/attachment",
          "POST /task/{id}/complete",
          "POST /task/{id}/submit-form",
          "POST /task/{id}/claim",
          "POST /task/{id}/unclaim",
          "GET /process-definition",
          "GET /process-definition/count",
          "GET /process-definition/{id}",
          "GET /process-definition/{id}/xml",
          "GET /process-definition/{id}/startForm",
          "GET /process-definition/{id}/deployed-start-form",
          "GET /process-definition/{id}/form-variables",
          "POST /process-definition/{id}/start",
          "POST /process-definition/{id}/submit-form",
          "GET /process-definition/key/{key}",
          "GET /process-definition/key/{key}/xml",
          "GET /process-definition/key/{key}/startForm",
          "GET /process-definition/key/{key}/deployed-start-form",
          "GET /process-definition/key/{key}/form-variables",
          "POST /process-definition/key/{key}/start",
          "POST /process-definition/key/{key}/submit-form");

  private static final List<Door> HR =
      doors(
          "GET /process-definition/**",
          "GET,OPTIONS,POST /process-instance",
          "GET,POST /process-instance/count",
          "GET,OPTIONS /process-instance/**",
          "GET,POST /job",
          "GET,POST /job/count",
          "GET /job/**",
          "PUT /job/{id}/retries",
          "GET,POST /job-definition",
          "GET,POST /job-definition/count",
          "GET /job-definition/**",
          "GET /incident/**",
          "GET,POST /execution",
          "GET,POST /execution/count",
          "GET /deployment/**",
          "GET /decision-definition/**",
          "GET /decision-requirements-definition/**",
          "GET /case-definition/**",
          "GET /event-subscription/**",
          "GET,POST /variable-instance",
          "GET,POST /variable-instance/count",
          "GET /history/**",
          "POST /history/process-instance",
          "POST /history/process-instance/count",
          "POST /history/activity-instance",
          "POST /history/activity-instance/count",
          "POST /history/task",
          "POST /history/task/count");

  private EngineDoors() {}

  static boolean allow(EngineCall call, String user, Set<Role> roles) {
    if (roles.contains(Role.ADMIN)) {
      return true;
    }
    Stream<Door> open =
        roles.contains(Role.HR) ? Stream.concat(EVERYONE.stream(), HR.stream()) : EVERYONE.stream();
    return !roles.isEmpty() && open.anyMatch(door -> door.fits(call, user));
  }

  private static List<Door> doors(String... lines) {
    return Stream.of(lines).map(Door::of).toList();
  }

  private record Door(Set<String> methods, PathPattern pattern) {

    static Door of(String line) {
      String[] parts = line.split(" ");
      return new Door(
          Set.of(parts[0].split(",")), PathPatternParser.defaultInstance.parse(parts[1]));
    }

    boolean fits(EngineCall call, String user) {
      if (!methods.contains(call.method())) {
        return false;
      }
      PathPattern.PathMatchInfo match = pattern.matchAndExtract(call.container());
      return match != null && user.equals(match.getUriVariables().getOrDefault("self", user));
    }
  }
}
