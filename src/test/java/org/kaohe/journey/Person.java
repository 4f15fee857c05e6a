package org.kaohe.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** Somebody at the doors of the application, over HTTP only, with their own login. */
class Person {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String number;
  private final RestClient http;

  Person(int port, String number, String password) {
    this.number = number;
    this.http =
        RestClient.builder()
            .baseUrl("http://localhost:" + port)
            .defaultHeaders(headers -> headers.setBasicAuth(number, password))
            .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
            .build();
  }

  /** An answer: its status and its JSON or text. */
  record Answer(int status, String text) {

    JsonNode json() {
      try {
        return JSON.readTree(text);
      } catch (Exception malformed) {
        throw new AssertionError("Not JSON: " + text, malformed);
      }
    }

    Answer expect(int wanted) {
      if (status != wanted) {
        throw new AssertionError("Expected %d, got %d: %s".formatted(wanted, status, text));
      }
      return this;
    }
  }

  String number() {
    return number;
  }

  Answer get(String path) {
    return answer(http.get().uri(path));
  }

  Answer post(String path, Object body) {
    return answer(http.post().uri(path).contentType(MediaType.APPLICATION_JSON).body(body));
  }

  /** A form with fields (several values as a list) and files by name. */
  Answer send(String path, Map<String, ?> fields, Map<String, List<SentFile>> files) {
    LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
    fields.forEach(
        (name, value) -> {
          List<?> values = value instanceof List<?> several ? several : List.of(value);
          values.forEach(each -> parts.add(name, each.toString()));
        });
    files.forEach((name, all) -> all.forEach(file -> parts.add(name, file.part())));
    return answer(http.post().uri(path).contentType(MediaType.MULTIPART_FORM_DATA).body(parts));
  }

  /** A file to be sent. */
  record SentFile(String name, String content) {

    HttpEntity<ByteArrayResource> part() {
      HttpHeaders headers = new HttpHeaders();
      headers.setContentType(MediaType.APPLICATION_OCTET_STREAM);
      ByteArrayResource resource =
          new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
              return name;
            }
          };
      return new HttpEntity<>(resource, headers);
    }
  }

  Answer importFile(String kind, String csv) {
    return importFile(kind, kind + ".csv", csv.getBytes(StandardCharsets.UTF_8));
  }

  Answer importFile(String kind, String fileName, byte[] content) {
    LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_OCTET_STREAM);
    ByteArrayResource file =
        new ByteArrayResource(content) {
          @Override
          public String getFilename() {
            return fileName;
          }
        };
    parts.add("file", new HttpEntity<>(file, headers));
    return answer(
        http.post()
            .uri("/api/imports/" + kind)
            .contentType(MediaType.MULTIPART_FORM_DATA)
            .body(parts));
  }

  /** Own tasks of that kind, assigned or offered to a group, in the order they came. */
  List<JsonNode> tasks(String taskKey) {
    List<JsonNode> tasks = new ArrayList<>();
    String path =
        "/engine-rest/task?taskDefinitionKey=%s&sortBy=created&sortOrder=asc&maxResults=500";
    get(path.formatted(taskKey)).expect(200).json().forEach(tasks::add);
    return tasks;
  }

  /** The one task of that kind in that cycle: other departments' may be open too. */
  JsonNode task(String taskKey, String cycle) {
    String path = "/engine-rest/task?taskDefinitionKey=%s&processInstanceBusinessKey=%s";
    JsonNode tasks = get(path.formatted(taskKey, cycle)).expect(200).json();
    if (tasks.size() != 1) {
      throw new AssertionError("%d tasks %s".formatted(tasks.size(), taskKey));
    }
    return tasks.get(0);
  }

  Answer submit(JsonNode task, Map<String, ?> fields) {
    return post(
        "/engine-rest/task/%s/submit-form".formatted(task.get("id").asText()),
        Map.of("variables", variables(fields)));
  }

  /** Starts a process with its start form, as Tasklist does. */
  Answer start(String processKey, Map<String, ?> fields) {
    return post(
        "/engine-rest/process-definition/key/%s/submit-form".formatted(processKey),
        Map.of("variables", variables(fields)));
  }

  private static Map<String, Object> variables(Map<String, ?> fields) {
    Map<String, Object> variables = new LinkedHashMap<>();
    fields.forEach((name, value) -> variables.put(name, value(value)));
    return variables;
  }

  private static Map<String, Object> value(Object value) {
    Map<String, Object> typed = new LinkedHashMap<>();
    typed.put("value", value);
    return typed;
  }

  private static Answer answer(RestClient.RequestHeadersSpec<?> request) {
    return request.exchange(
        (sent, response) ->
            new Answer(
                response.getStatusCode().value(),
                new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8)));
  }
}
