package org.kaohe.security.rest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.server.PathContainer;

/**
 * A request to the engine's REST API under whichever of its two roots.
 *
 * @param path below the root and the engine's name, such as {@code /task/4711/complete}
 */
public record EngineCall(String method, String path) {

  private static final Pattern ROOTS =
      Pattern.compile("^(?:/camunda/api/engine|/engine-rest)(?:/engine/[^/]+(?=/.))?(/.*)?$");
  private static final Pattern TASK = Pattern.compile("^/task/([^/]+)(?:/.*)?$");

  /** Empty when the path is under neither root. */
  public static Optional<EngineCall> of(String method, String path) {
    Matcher matcher = ROOTS.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String below = matcher.group(1) == null ? "" : matcher.group(1);
    return Optional.of(new EngineCall(method, below.replaceAll("/+$", "")));
  }

  public boolean changes() {
    return !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
  }

  /** The task that it is about; {@code count} is a query, not a task. */
  public Optional<String> taskId() {
    Matcher matcher = TASK.matcher(path);
    return matcher.matches() && !matcher.group(1).equals("count")
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  PathContainer container() {
    return PathContainer.parsePath(path);
  }
}
