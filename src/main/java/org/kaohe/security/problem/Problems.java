package org.kaohe.security.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** RFC 9457 problem details in Chinese, one shape at every door. */
@Component
public class Problems {

  private static final String BASE = "urn:kaohe:problem:";

  private final ObjectMapper json;

  Problems(ObjectMapper json) {
    this.json = json;
  }

  public static HttpStatus statusOf(Refused refused) {
    return switch (refused.reason()) {
      case INVALID -> HttpStatus.BAD_REQUEST;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case UNKNOWN -> HttpStatus.NOT_FOUND;
      case CONFLICT -> HttpStatus.CONFLICT;
    };
  }

  /** Besides the standard's members {@code message}, which Tasklist and Cockpit show. */
  public static Map<String, Object> body(
      HttpStatus status, String slug, String title, List<Fault> faults) {
    String detail =
        faults.isEmpty()
            ? title
            : title
                + "："
                + faults.stream().limit(20).map(Problems::text).collect(Collectors.joining("；"));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", BASE + slug);
    body.put("title", title);
    body.put("status", status.value());
    body.put("detail", detail);
    body.put("faults", faults);
    body.put("message", detail);
    return body;
  }

  public static Map<String, Object> body(Refused refused) {
    return body(statusOf(refused), refused.type(), refused.getMessage(), refused.faults());
  }

  public void write(HttpServletResponse response, Refused refused) throws IOException {
    write(response, statusOf(refused), body(refused));
  }

  public void write(HttpServletResponse response, HttpStatus status, String slug, String title)
      throws IOException {
    write(response, status, body(status, slug, title, List.of()));
  }

  private void write(HttpServletResponse response, HttpStatus status, Map<String, Object> body)
      throws IOException {
    response.resetBuffer();
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.getOutputStream().write(json.writeValueAsBytes(body));
  }

  private static String text(Fault fault) {
    return (fault.place() == null ? "" : fault.place() + " ") + fault.message();
  }
}
